package org.wegwijzer.content;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wegwijzer.bundle.Importer;
import org.wegwijzer.bundle.export.Exporter;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

/** What holds for every content type: one that is named is tested by that. */
@DatabaseTest
class EveryContentTypeTest {

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @Inject
    Shapes shapes;

    @Inject
    Exporter exporter;

    @Inject
    Importer importer;

    @BeforeEach
    void emptyDesk() {
        desk.now();
    }

    private void published(EntryType type) {
        given.published(new HubFixture()
                .entry(EntryType.GUIDE, "home")
                .entry(type, "zebra")
                .says(type.plural(), "zebra", "en", type.naming(), "Zebra crossing")
                .says(type.plural(), "zebra", "en", type.summary(), "Of quaggas."));
    }

    private static String page(EntryType type) {
        return "/v1/" + type.plural() + "/zebra";
    }

    private static String edited(EntryType type) {
        return "/" + type.plural() + "/zebra";
    }

    private static Response release(EntryType type, String plan) {
        var release =
                "/releases/" + Editor.post("/releases", "{\"name\": \"R\"}").path("id");
        Editor.put(release + "/items" + edited(type), plan).then().statusCode(200);
        return Editor.post(release + "/publish", Editor.get(release));
    }

    @ParameterizedTest
    @EnumSource
    void anEntryHasAPageAndStandsInTheListOfItsType(EntryType type) {
        published(type);

        when().get(page(type))
                .then()
                .statusCode(200)
                .body("type", equalTo(type.singular()))
                .body("slug", equalTo("zebra"))
                .body(type.naming(), equalTo("Zebra crossing"));
        when().get("/v1/" + type.plural()).then().statusCode(200).body("items.slug", hasItem("zebra"));
    }

    @ParameterizedTest
    @EnumSource
    void everyRelationIsAListOfItsOwnAndCanBeExpanded(EntryType type) {
        published(type);
        var all = String.join(",", shapes.relationsOf(type.singular()).keySet());

        given().queryParam("expand", all).get(page(type)).then().statusCode(200);
        for (var relation : shapes.of(type).relations()) {
            when().get(page(type) + "/" + relation.name())
                    .then()
                    .statusCode(200)
                    .body("count", equalTo(0));
        }
    }

    @ParameterizedTest
    @EnumSource
    void readersFindItByItsNameAndAreOfferedIt(EntryType type) {
        published(type);

        given().queryParam("q", "zebra")
                .queryParam("type", type.singular())
                .get("/v1/search")
                .then()
                .statusCode(200)
                .body("items.item.slug", equalTo(List.of("zebra")))
                .body("items[0].highlights.field", hasItem(type.naming()));
        given().queryParam("q", "zeb")
                .get("/v1/suggest")
                .then()
                .statusCode(200)
                .body("items.ref.slug", hasItem("zebra"));
    }

    @ParameterizedTest
    @EnumSource
    void whatItSaysInShortIsFoundToo(EntryType type) {
        published(type);

        given().queryParam("q", "quaggas").get("/v1/search").then().body("items.item.slug", hasItem("zebra"));
    }

    @ParameterizedTest
    @EnumSource
    void searchEnginesAreToldOfItInTheirWords(EntryType type) {
        published(type);

        var forms = Stream.of(page(type), "/v1/" + type.plural())
                .map(address -> given().accept("application/ld+json").get(address))
                .filter(answer -> answer.statusCode() == 200);

        assertThat(forms.map(Response::asString)).anyMatch(form -> form.contains("Zebra crossing"));
    }

    @ParameterizedTest
    @EnumSource
    void editorsChangeRemoveAndListIt(EntryType type) {
        published(type);
        var draft = Editor.post(edited(type) + "/draft");
        Editor.patch(
                        edited(type) + "/draft",
                        draft,
                        "{\"texts\": {\"en\": {\"%s\": \"Pelican crossing\"}}}".formatted(type.naming()))
                .then()
                .statusCode(200);

        Editor.get("/" + type.plural() + "?q=pelican").then().body("items.title", hasItem("Pelican crossing"));
        release(type, "{\"action\": \"publish\"}").then().statusCode(200);

        when().get(page(type)).then().body(type.naming(), equalTo("Pelican crossing"));
        Editor.get(edited(type) + "/impact?action=remove").then().statusCode(200);
        release(type, "{\"action\": \"remove\"}").then().statusCode(200);
        when().get(page(type)).then().statusCode(410);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsExportedMakesTheSameHub(EntryType type, @TempDir Path folder) throws IOException {
        published(type);
        var before = given().get(page(type)).asString();

        exporter.toFolder(folder.resolve("hub"));

        assertThat(importer.rehearse(folder.resolve("hub")).changes()).isEmpty();
        assertThat(given().get(page(type)).asString()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void aTextThatRefersToItLeadsThere(EntryType type) {
        given.published(new HubFixture()
                .entry(EntryType.GUIDE, "home")
                .entry(type, "zebra")
                .says("guides", "home", "en", "body", "See [it](ref:%s/zebra).".formatted(type.singular())));

        when().get("/v1/guides/home").then().body("body", containsString(type.plural() + "/zebra"));
    }

    @ParameterizedTest
    @EnumSource
    void itsLongTextHindersTheRemovalOfWhatItRefersTo(EntryType type) {
        if (!type.hasBody()) {
            return;
        }
        given.published(new HubFixture()
                .entry(EntryType.SOURCE, "office")
                .entry(EntryType.GUIDE, "home")
                .entry(type, "zebra")
                .says(type.plural(), "zebra", "en", "body", "See [them](ref:source/office)."));

        Editor.get("/sources/office/impact?action=remove").then().body("users.slug", equalTo(List.of("zebra")));
    }

    @ParameterizedTest
    @EnumSource
    void theSpecificationSaysAllOfIt(EntryType type) {
        var paths = given().get("/v1/openapi.json").jsonPath().<Map<String, Object>>get("paths");
        var cards = given().get("/v1/openapi.json")
                .jsonPath()
                .<Map<String, String>>get("components.schemas.EntryCard.discriminator.mapping");

        assertThat(paths).containsKeys("/" + type.plural(), "/" + type.plural() + "/{slug}");
        for (var relation : shapes.of(type).relations()) {
            assertThat(paths).containsKey("/" + type.plural() + "/{slug}/" + relation.name());
        }
        assertThat(cards).containsKey(type.singular());
    }

    @ParameterizedTest
    @EnumSource
    void theFrontDoorAndTheReaderLeadToIt(EntryType type) {
        when().get("/v1").then().body("links", hasKey(type.plural()));
        given().accept("text/html")
                .get("/" + type.plural())
                .then()
                .statusCode(200)
                .contentType("text/html");
        given().accept("text/html").get("/" + type.plural() + "/zebra").then().statusCode(200);
        for (var script : List.of("types.js", "routes.js")) {
            assertThat(resource("/reader/" + script)).containsPattern("\\b%s\\b".formatted(type.plural()));
        }
    }

    private static String resource(String name) {
        try (var input = Objects.requireNonNull(EveryContentTypeTest.class.getResourceAsStream(name))) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
