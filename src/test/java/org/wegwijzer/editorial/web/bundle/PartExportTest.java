package org.wegwijzer.editorial.web.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.LoggedChanges;
import org.wegwijzer.fixture.RandomHub;

/** A hub leaves in parts as well; a part comes back as it went, and never for the whole. */
@DatabaseTest
class PartExportTest {

    @Inject
    Given hub;

    @Inject
    LoggedChanges changes;

    @AfterEach
    void nothingRemainsOnDisk() throws IOException {
        Imports.nothingRemainsOnDisk();
    }

    private static HubFixture translated() {
        return HubFixture.small()
                .says("guides", "a-guide", "ar", "title", "دليل")
                .change(
                        "guides",
                        "a-guide",
                        guide -> ((ObjectNode) guide.at("/sources/0"))
                                .putObject("note")
                                .put("en", "Why.")
                                .put("ar", "لماذا"))
                .change("sources", "town", source -> source.withObject("/url").put("nl", "https://example.org/nl"))
                .collects("early", "first", "town", "First.")
                .introduces("early", "first", "ar", "أولا", "ما يأتي أولا");
    }

    private static Response sent(Response export, String query) {
        return Editor.request()
                .contentType(export.contentType())
                .body(export.asByteArray())
                .post(Editor.ROOT + "/import?" + query);
    }

    @Test
    void aPartHasWhatIsWantedAndWhatHasNoLanguage() {
        hub.published(translated());

        Editor.get("/export?type=guide,source&language=ar&entry=guides/a-guide,sources/town,topics/early")
                .then()
                .statusCode(200)
                .body("hub", nullValue())
                .body("part.types", contains("guides", "sources"))
                .body("part.languages", contains("ar"))
                .body("guides.slug", contains("a-guide"))
                .body("guides[0].texts.keySet()", contains("ar"))
                .body("guides[0].sources[0].source", equalTo("ind"))
                .body("guides[0].sources[0].note.keySet()", contains("ar"))
                .body("guides[0].topics[0].topic", equalTo("early"))
                .body("sources[0].texts", nullValue())
                .body("sources[0].url", nullValue())
                .body("sources[0].kind", equalTo("GOVERNMENT"))
                .body("topics", nullValue());
        Editor.get("/export?entry=topics/early&language=nl,ar")
                .then()
                .body("topics[0].collections[0].texts.keySet()", contains("ar"))
                .body("topics[0].sources[0].note", nullValue())
                .body("faqs", equalTo(List.of()));
    }

    @Test
    void everyWrongValueIsSaidAtOnce() {
        hub.published(translated());

        Editor.get("/export?type=guides,guide,guide&language=fr,nl&entry=guides/none,nothing&form=pdf&x=1")
                .then()
                .statusCode(400)
                .body("errors.location", hasItems("type", "language", "entry", "form", "x"))
                .body("errors.code", hasItems("REPEATED_VALUE", "UNKNOWN_VALUE", "UNKNOWN_ENTRY", "UNKNOWN_PARAMETER"));
        Editor.get("/export?type=guides").then().statusCode(400).body("errors[0].allowed", hasItems("guide", "faq"));
        Editor.get("/export?language=fr").then().statusCode(400).body("errors[0].allowed", hasItems("en", "ar-MA"));
        Editor.get("/export?entry=guides/none,guides/a-guide,topics/x")
                .then()
                .statusCode(400)
                .body("errors.size()", is(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "zip"})
    void aPartIsNeverTakenForTheWhole(String form) {
        hub.published(translated());
        var before = changes.last();
        var part = Editor.get("/export?type=guide&form=" + form);

        for (var query : List.of("force=true", "mode=mirror&force=true", "dryRun=true")) {
            sent(part, query).then().statusCode(400).body("errors[0].detail", containsString("mode=merge"));
        }
        Editor.request()
                .header("If-Match", part.header("ETag"))
                .contentType("application/json")
                .body(Editor.get("/export").asByteArray())
                .post(Editor.ROOT + "/import")
                .then()
                .statusCode(409)
                .body("detail", containsString("mode=merge"));
        assertThat(changes.after(before)).isEmpty();
    }

    @Test
    void theFormIsSaidByTheAddressOrByTheHeader() throws IOException {
        hub.published(translated());

        var archive = Editor.get("/export?type=guide&language=ar&form=zip");
        assertThat(archive.contentType()).isEqualTo("application/zip");
        assertThat(names(archive))
                .containsExactly(
                        "part.yaml", "guides/a-guide/guide.yaml", "guides/a-guide/ar.md", "guides/b-guide/guide.yaml");
        assertThat(Editor.get("/export?form=json").contentType()).isEqualTo("application/json");
        var header = Editor.request().accept("application/zip").get(Editor.ROOT + "/export?type=guide&language=ar");
        assertThat(header.asByteArray()).isEqualTo(archive.asByteArray());
        Editor.request()
                .accept("text/html")
                .get(Editor.ROOT + "/export?type=guide")
                .then()
                .statusCode(406);
    }

    private static List<String> names(Response archive) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive.asByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void aPartThatAClientHasIsNotSentAgain() {
        hub.published(translated());
        var path = "/export?type=guide&language=ar";
        var tag = Editor.get(path).header("ETag");

        assertThat(tag).isNotEqualTo(Editor.get("/export").header("ETag"));
        Editor.request()
                .header("If-None-Match", tag)
                .get(Editor.ROOT + path)
                .then()
                .statusCode(304)
                .header("ETag", tag);
        hub.published(translated().source("meanwhile"));
        Editor.request()
                .header("If-None-Match", tag)
                .get(Editor.ROOT + path)
                .then()
                .statusCode(200)
                .header("ETag", not(tag));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverPartOfWhateverHubComesBackAsItWas(long seed) {
        hub.published(RandomHub.of(seed));
        var before = changes.last();
        var random = new Random(seed);
        for (var step = 0; step < 8; step++) {
            var query = someOf("type", List.of("source", "topic", "guide", "faq"), random)
                    + someOf("language", List.of("en", "nl", "ar", "ar-MA"), random)
                    + someOf("entry", entries(), random)
                    + "form=" + (random.nextBoolean() ? "zip" : "json");
            var export = Editor.get("/export?" + query);

            var answer = sent(export, "mode=merge&force=true");

            assertThat(answer.statusCode()).as(query + answer.asString()).isEqualTo(200);
            answer.then().body("hub", is(false)).body("changes", equalTo(List.of()));
        }
        assertThat(changes.after(before)).isEmpty();
    }

    private static List<String> entries() {
        var all = Editor.get("/export");
        var names = new ArrayList<String>();
        for (var type : EntryType.values()) {
            List<String> slugs = all.path(type.plural() + ".slug");
            slugs.forEach(slug -> names.add(type.plural() + "/" + slug));
        }
        return names;
    }

    /** Some of these values as a parameter; or none at all. */
    private static String someOf(String parameter, List<String> values, Random random) {
        var shuffled = new ArrayList<>(values);
        Collections.shuffle(shuffled, random);
        var some = shuffled.subList(0, random.nextInt(values.size()));
        return some.isEmpty() ? "" : parameter + "=" + String.join(",", some) + "&";
    }
}
