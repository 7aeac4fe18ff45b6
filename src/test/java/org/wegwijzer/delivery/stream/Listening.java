package org.wegwijzer.delivery.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.wegwijzer.fixture.EventSource;
import org.wegwijzer.fixture.EventSource.Event;
import org.wegwijzer.fixture.HubFixture;

/** Streams of the running application, and what their events say. */
final class Listening {

    static final String STREAM = "/v1/changes/stream";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger EDITIONS = new AtomicInteger();

    private Listening() {}

    static EventSource open(String query) {
        return EventSource.open(RestAssured.port, STREAM + query, null);
    }

    static EventSource open(String query, String lastId) {
        return EventSource.open(RestAssured.port, STREAM + query, lastId);
    }

    /** A text that nothing had before. */
    static String edition() {
        return "Edition " + EDITIONS.incrementAndGet();
    }

    /** The small hub, of which one entry says something new. */
    static HubFixture edited(String list, String slug) {
        var field = list.equals("sources") ? "name" : "title";
        return HubFixture.small().says(list, slug, "en", field, edition());
    }

    static JsonNode data(Event event) {
        try {
            return JSON.readTree(event.data());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String slug(Event event) {
        return data(event).get("slug").asText();
    }

    static List<String> tags(Event event) {
        return StreamSupport.stream(data(event).get("tags").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
