package org.wegwijzer.setup;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.persistence.EntityManager;
import org.wegwijzer.content.Slug;
import org.wegwijzer.reader.ReaderConfig;

/** Says on the console where to look. */
@ApplicationScoped
class Greeting {

    private static final String WORDS = """
            Wegwijzer is ready.%3$s
              The source page    http://localhost:%1$s/v1/pages/sources/%2$s
              The specification  http://localhost:%1$s/v1/openapi.yaml""";

    /** Where there is a reader. */
    private static final String START = "%n  Start here         http://localhost:%s";

    /** By its key: of all in order H2 reads all, for seconds in a large hub. */
    private static final String FIRST_CITED =
            "select c.source.slug from Citation c where c.id = (select min(first.id) from Citation first)";

    private final EntityManager entities;
    private final ReaderConfig reader;

    Greeting(EntityManager entities, ReaderConfig reader) {
        this.entities = entities;
        this.reader = reader;
    }

    void greet(@ObservesAsync HttpServerStart started) {
        var port = started.options().getPort();
        var source = QuarkusTransaction.requiringNew().call(this::source);
        Log.infof(WORDS, port, source, reader.enabled() ? START.formatted(port) : "");
    }

    /** A source worth looking at; of a hub without citations, a name that shows where to put one's own. */
    private String source() {
        return entities.createQuery(FIRST_CITED, Slug.class)
                .setMaxResults(1)
                .getResultStream()
                .map(Slug::value)
                .findFirst()
                .orElse("<slug>");
    }
}
