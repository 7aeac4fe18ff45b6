package org.wegwijzer.setup;

import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.vertx.http.HttpServer;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A run that only the JVM learns from: with the sample hub in memory, at ports that are free, it asks itself for pages and stops.
 * What was loaded for that goes into an archive of classes, or a cache, that later starts read instead of the libraries.
 */
class TrainingRun implements QuarkusApplication {

    private static final String ARGUMENT = "train";

    /** Nothing that is configured otherwise is read or written. */
    private static final Map<String, String> SETTINGS = Map.of(
            "wegwijzer.content", "",
            "wegwijzer.rehearse", "false",
            "wegwijzer.database.url", "jdbc:h2:mem:training",
            "quarkus.http.port", "0",
            "quarkus.management.port", "0");

    private static final List<String> PAGES = List.of(
            "/v1/pages/sources/ind",
            "/v1/pages/home",
            "/v1/topics?expand=sources,guides",
            "/v1/guides?expand=topics,faqs",
            "/v1/faqs?expand=guide",
            "/v1/hub",
            "/v1/search?q=healt%20insurance",
            "/v1/suggest?q=insur",
            "/",
            "/docs",
            "/docs/reference");

    private final HttpServer server;

    TrainingRun(HttpServer server) {
        this.server = server;
    }

    static boolean isAsked(String... arguments) {
        return List.of(arguments).contains(ARGUMENT);
    }

    /** Before Quarkus starts, which reads them. */
    static void prepare() {
        SETTINGS.forEach(System::setProperty);
    }

    @Override
    public int run(String... arguments) throws IOException {
        for (var page : PAGES) {
            try (var answer = URI.create("http://localhost:" + server.getPort() + page)
                    .toURL()
                    .openStream()) {
                answer.readAllBytes();
            }
        }
        return 0;
    }
}
