package org.wegwijzer.retry;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wegwijzer.fixture.Editor;

/** Requests that are sent again, and what comes back. */
final class Repeats {

    /** The answer is the first one's; when it is sent is not. */
    private static final Set<String> OTHER_EACH_TIME = Set.of("idempotency-replayed", "date");

    static final String RELEASE = "{\"name\": \"Autumn\"}";

    private Repeats() {}

    static String key() {
        return "\"%s\"".formatted(UUID.randomUUID());
    }

    static RequestSpecification named(String key) {
        return Editor.request().header("Idempotency-Key", key);
    }

    static Response create(String key, String body) {
        return named(key).contentType("application/json").body(body).post(Editor.ROOT + "/releases");
    }

    static int releases() {
        return Editor.get("/releases?state=open&limit=100").path("count");
    }

    static void isTheSame(Response again, Response first) {
        assertThat(again.statusCode()).isEqualTo(first.statusCode());
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(fields(again)).isEqualTo(fields(first));
    }

    private static Map<String, List<String>> fields(Response answer) {
        return answer.headers().asList().stream()
                .filter(field -> !OTHER_EACH_TIME.contains(field.getName().toLowerCase(Locale.ROOT)))
                .collect(Collectors.groupingBy(
                        field -> field.getName(), Collectors.mapping(field -> field.getValue(), Collectors.toList())));
    }

    static Response send(String request, String path, String body, String seen) {
        var sent = named(request).header("If-Match", seen);
        return body.isEmpty()
                ? sent.post(Editor.ROOT + path)
                : sent.contentType("application/json").body(body).post(Editor.ROOT + path);
    }
}
