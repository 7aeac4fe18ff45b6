package org.wegwijzer.editorial.release;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.List;
import org.wegwijzer.fixture.Editor;

/** Releases of a museum and of a guide to it. */
final class Visits {

    static final String PUBLISH = "{\"action\": \"publish\"}";
    static final String SOURCE = """
        {"slug": "museum", "kind": "NGO", "texts": {"en": {"name": "The museum"}}}\
        """;
    static final String VISIT = """
        {"slug": "visit", "sources": ["museum"], "topics": ["early"], "texts": {"en": {"title": "A visit"}}}\
        """;

    private Visits() {}

    /** A new release; gives its address. */
    static String release() {
        return "/releases/"
                + Editor.post("/releases", "{\"name\": \"Autumn\", \"message\": \"As agreed.\"}")
                        .path("id");
    }

    /** Says what a release is to do with an entry. */
    static Response plan(String release, String entry, String plan) {
        return Editor.put(release + "/items/" + entry, plan);
    }

    /** Publishes a release as it is. */
    static Response publish(String release) {
        return Editor.post(release + "/publish", Editor.get(release));
    }

    /** A release with a new source and a new guide that cites it. */
    static String visit() {
        Editor.post("/sources", SOURCE);
        Editor.post("/guides", VISIT);
        var release = release();
        plan(release, "sources/museum", PUBLISH);
        plan(release, "guides/visit", PUBLISH)
                .then()
                .statusCode(200)
                .body("items.slug", equalTo(List.of("museum", "visit")));
        return release;
    }
}
