package org.wegwijzer.setup;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.persistence.EntityManager;
import org.wegwijzer.content.Slug;

/** Says on the console where to look. */
@ApplicationScoped
class Greeting {

    private static final String WORDS = """
            Wegwijzer is ready.
              Start here         http://localhost:%1$d
              The source page    http://localhost:%1$d/v1/sources/%2$s?expand=topics,guides,faqs.guide,hub
              The specification  http://localhost:%1$d/v1/openapi.yaml""";

    private static final String FIRST_CITED = "select c.source.slug from Citation c order by c.id";

    private final EntityManager entities;

    Greeting(EntityManager entities) {
        this.entities = entities;
    }

    void greet(@ObservesAsync HttpServerStart started) {
        Log.infof(
                WORDS,
                started.options().getPort(),
                QuarkusTransaction.requiringNew().call(this::source));
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
