package org.wegwijzer.setup;

import io.quarkus.logging.Log;
import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;

/** Says on the console where to look. */
@ApplicationScoped
class Greeting {

    private static final String WORDS = """
            Wegwijzer is ready.
              Start here         http://localhost:%1$d
              The source page    http://localhost:%1$d/v1/sources/ind?expand=topics,guides,faqs.guide,hub
              The specification  http://localhost:%1$d/v1/openapi.yaml""";

    void greet(@ObservesAsync HttpServerStart started) {
        Log.infof(WORDS, started.options().getPort());
    }
}
