package org.wegwijzer.bundle;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** The documented way to change a hub as files: export it, edit the export, import that. */
@DatabaseTest
class EditedExportTest {

    private static final String LONG_AGO = "2024-01-01T00:00:00Z";
    private static final String GUIDE = "/v1/guides/a-guide";

    @Inject
    Given hub;

    @BeforeEach
    void anOldHub() {
        // What another test published is newer than what this one wants.
        hub.published(new HubFixture());
        hub.published(HubFixture.small()
                .since("guides", "a-guide", LONG_AGO)
                .changedAt("guides", "a-guide", "en", LONG_AGO)
                .says("guides", "a-guide", "nl", "title", "Gids")
                .changedAt("guides", "a-guide", "nl", LONG_AGO));
    }

    private static void edited(Consumer<ObjectNode> edit) throws IOException {
        var export = Editor.get("/export");
        var exported = new ObjectMapper().readTree(export.asByteArray());
        for (var guide : exported.path("guides")) {
            if (guide.path("slug").asText().equals("a-guide")) {
                edit.accept((ObjectNode) guide);
            }
        }
        Editor.request()
                .header("If-Match", export.header("ETag"))
                .contentType("application/json")
                .body(exported.toString())
                .post(Editor.ROOT + "/import")
                .then()
                .statusCode(200);
    }

    private static String updatedAt(String language) {
        return when().get(GUIDE + "?lang=" + language).path("updatedAt");
    }

    private static boolean isOutdated(String language) {
        return when().get(GUIDE + "?lang=" + language).path("outdated");
    }

    @Test
    void aTextThatWasEditedIsAsNewAsTheImport() throws IOException {
        edited(guide -> ((ObjectNode) guide.at("/texts/en")).put("title", "Edited"));

        assertThat(updatedAt("en")).isGreaterThan(LONG_AGO);
        assertThat(isOutdated("nl")).isTrue();
        assertThat(when().get("/v1/guides?updatedSince=2026-01-01T00:00:00Z").<List<String>>path("items.slug"))
                .contains("a-guide");
    }

    @Test
    void anExportThatNobodyEditedChangesNothing() throws IOException {
        edited(guide -> {});

        assertThat(updatedAt("en")).isEqualTo(LONG_AGO);
    }

    @Test
    void datesOfReviewDoNotMakeAnEntryNew() throws IOException {
        edited(guide -> guide.put("reviewedDate", "2026-10-01").put("reviewDueDate", "2027-10-01"));

        assertThat(updatedAt("en")).isEqualTo(LONG_AGO);
        assertThat(when().get(GUIDE).<String>path("reviewedDate")).isEqualTo("2026-10-01");
    }

    @Test
    void aMomentThatIsNewerThanThePublicOneIsTaken() throws IOException {
        edited(guide -> {
            guide.put("updatedAt", "2025-05-05T05:05:05Z");
            ((ObjectNode) guide.at("/texts/en")).put("title", "Edited").put("updatedAt", "2025-05-05T05:05:05Z");
        });

        assertThat(updatedAt("en")).isEqualTo("2025-05-05T05:05:05Z");
    }
}
