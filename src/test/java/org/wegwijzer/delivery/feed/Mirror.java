package org.wegwijzer.delivery.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;

/** A client that keeps a copy of a hub in one language, as the documentation tells it to. */
final class Mirror {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String language;
    private final String filter;
    private final SortedMap<String, JsonNode> documents = new TreeMap<>();
    private String next;

    /** @param filter parameters that narrow the feed, with {@code &} before each */
    Mirror(String language, String filter) {
        this.language = language;
        this.filter = filter;
        this.next = "/v1/changes?lang=" + language + filter;
    }

    /** A copy that begins with the latest snapshot. */
    static Mirror ofSnapshot(String language) {
        var mirror = new Mirror(language, "");
        mirror.begin();
        return mirror;
    }

    private void begin() {
        documents.clear();
        var lines = snapshot(language);
        for (var place = 1; place < lines.length; place++) {
            put(parsed(lines[place]));
        }
        next = "/v1/changes?lang=%s&after=%s%s"
                .formatted(language, parsed(lines[0]).path("cursor").asText(), filter);
    }

    /** The lines of the latest snapshot. */
    static String[] snapshot(String language) {
        var address = given().redirects()
                .follow(false)
                .get("/v1/snapshots/latest?lang=" + language)
                .header("Location");
        return given().get(address).asString().split("\n");
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private void put(JsonNode document) {
        documents.put(name(document.path("type").asText(), document.path("slug").asText()), document);
    }

    private static String name(String type, String slug) {
        return type + "/" + slug;
    }

    /** Reads one page; says whether it was the last. A copy that cannot be brought up to date begins again. */
    boolean step(int limit) {
        var answer = given().urlEncodingEnabled(false).get(next + "&limit=" + limit);
        if (answer.statusCode() == 410) {
            if (filter.isEmpty()) {
                begin();
            } else {
                documents.clear();
                next = "/v1/changes?lang=" + language + filter;
            }
            return false;
        }
        if (answer.statusCode() == 400 && filter.contains("topic=") && documents.isEmpty()) {
            // A topic that never was.
            return true;
        }
        assertThat(answer.statusCode()).as("%s: %s", next, answer.asString()).isEqualTo(200);
        var page = parsed(answer.asString());
        page.path("items").forEach(this::take);
        next = page.path("next").asText().replaceAll("&limit=[0-9]+", "");
        return page.path("complete").asBoolean();
    }

    private void take(JsonNode item) {
        var type = item.path("type").asText();
        if (item.has("formerSlug")) {
            documents.remove(name(type, item.path("formerSlug").asText()));
        }
        if (item.path("kind").asText().equals("put")) {
            put(item.path("document"));
        } else {
            documents.remove(name(type, item.path("slug").asText()));
        }
    }

    /** Reads on until there is no more. */
    SortedMap<String, JsonNode> upToDate() {
        var pages = 0;
        while (!step(50)) {
            pages++;
            if (pages > 1_000) {
                throw new AssertionError("the feed does not end");
            }
        }
        return documents;
    }
}
