package org.wegwijzer.openapi;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;

/** The specification that is served, the one in the repository, and what they must say. */
@DatabaseTest
class SpecificationTest {

    private static JsonNode served() throws IOException {
        return served("/v1/openapi.json");
    }

    private static JsonNode served(String address) throws IOException {
        var json = when().get(address).then().statusCode(200).extract().asByteArray();
        return new ObjectMapper().readTree(json);
    }

    @Test
    void pathsStandBelowTheServerThatNamesTheVersion() throws IOException {
        var specification = served();

        assertThat(specification.at("/servers/0/url").asText()).isEqualTo("/v1");
        assertThat(specification.at("/paths").has("/sources/{slug}")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wegwijzer-v1", "wegwijzer-sparse-v1"})
    void theServedSpecificationIsTheOneInTheRepository(String name) throws IOException {
        var kept = new YAMLMapper().readTree(Path.of("openapi", name + ".yaml").toFile());

        var served = served("/v1/" + name.replace("wegwijzer", "openapi").replace("-v1", "") + ".json");

        assertThat(served).isEqualTo(new ObjectMapper().readTree(kept.toString()));
    }

    @ParameterizedTest
    @CsvSource({"br, br", "gzip, gzip", "'gzip, deflate, br', br"})
    void itIsCompressedLikeAllElseWithAnEntityTagForEachForm(String accepted, String encoding) {
        var answer = given().header("Accept-Encoding", accepted).when().get("/v1/openapi.json");
        var tag = answer.header("ETag");

        assertThat(answer.header("Content-Encoding")).isEqualTo(encoding);
        given().header("Accept-Encoding", accepted)
                .header("If-None-Match", tag)
                .when()
                .get("/v1/openapi.json")
                .then()
                .statusCode(304);
        assertThat(tag).isNotEqualTo(when().head("/v1/openapi.yaml").header("ETag"));
    }

    @Test
    void itWeighsLessThanTwoHundredKilobytes() {
        var json =
                when().get("/v1/openapi.json").then().statusCode(200).extract().asByteArray();

        assertThat(json).hasSizeLessThan(200_000);
    }

    @Test
    void relationObjectsRequireCountAndHrefAndWhereTheyAreAlwaysExpandedTheirItems() throws IOException {
        var schemas = served().at("/components/schemas");

        for (var name : names(schemas)) {
            if (name.startsWith("Related")) {
                var isAlwaysExpanded = name.endsWith("OnPage") || name.contains("With");
                assertThat(texts(schemas.path(name).path("required")))
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(
                                isAlwaysExpanded ? List.of("count", "href", "items") : List.of("count", "href"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"Source, name", "SourceCard, kind", "Topic, keyPoints", "TopicCard, title", "Guide, tableOfContents"})
    void whatARequestThatChoosesNothingAlwaysGetsIsRequired(String schema, String member) throws IOException {
        assertThat(required(served(), schema)).contains(member);
        assertThat(required(served("/v1/openapi-sparse.json"), schema)).containsExactlyInAnyOrder("type", "slug");
    }

    private static List<String> required(JsonNode specification, String schema) {
        return texts(specification.at("/components/schemas").path(schema).path("required"));
    }

    @Test
    void cardsHaveLongTextsOnlyWhereTheRequestWantsThem() throws IOException {
        var card = served().at("/components/schemas/GuideCard");

        assertThat(card.path("properties").has("body")).isTrue();
        assertThat(texts(card.path("required"))).doesNotContain("body", "references", "tableOfContents");
    }

    @Test
    void aWholePageLeavesNothingThatItShowsToTheRequest() throws IOException {
        var schemas = served().at("/components/schemas");

        for (var page : List.of("SourcePage", "TopicPage", "GuidePage", "FaqPage")) {
            for (var name : names(schemas.path(page).path("properties"))) {
                var type = name(schemas.path(page).path("properties").path(name));
                if (type.startsWith("Related") || type.startsWith("LinkedHub")) {
                    assertThat(texts(schemas.path(page).path("required")))
                            .as(page)
                            .contains(name);
                    assertThat(texts(schemas.path(type).path("required")))
                            .as(type)
                            .containsAnyOf("items", "item");
                }
            }
        }
    }

    private static String name(JsonNode reference) {
        return reference.path("$ref").asText().replaceFirst(".*/", "");
    }

    @Test
    void onlyTheSparseSpecificationHasParametersThatChooseMembers() throws IOException {
        assertThat(names(served().at("/components/parameters"))).noneMatch(name -> name.endsWith("Fields"));
        assertThat(names(served("/v1/openapi-sparse.json").at("/components/parameters")))
                .contains("sourceFields", "topicFields", "guideFields", "faqFields", "placedFields");
    }

    @Test
    void parametersHaveAtMostTwelveEnumerations() throws IOException {
        var specification = served();
        var enumerations = new HashSet<String>();

        for (var parameter : specification.at("/components/parameters")) {
            var schema = parameter.path("schema");
            var item = schema.has("items") ? schema.path("items") : schema;
            assertThat(item.has("enum")).as(parameter.path("name").asText()).isFalse();
            if (item.has("$ref")) {
                enumerations.add(name(item));
            }
        }

        assertThat(enumerations).hasSizeBetween(1, 12);
    }

    @Test
    void everyParameterThatSeveralOperationsHaveStandsThereOnce() throws IOException {
        var inline = new ArrayList<JsonNode>();
        for (var path : served().at("/paths")) {
            path.at("/get/parameters").forEach(parameter -> {
                if (!parameter.has("$ref")) {
                    inline.add(parameter);
                }
            });
        }

        assertThat(inline).doesNotHaveDuplicates();
    }

    @Test
    void objectsSayThatALaterVersionMayAddMembers() throws IOException {
        var schemas = served().at("/components/schemas");

        for (var name : names(schemas)) {
            if (schemas.path(name).has("properties")) {
                assertThat(schemas.path(name).path("additionalProperties").asBoolean())
                        .as(name)
                        .isTrue();
            }
        }
    }

    @Test
    void everyPageAndListHasAnExample() throws IOException {
        var paths = served().at("/paths");

        for (var path : names(paths)) {
            if (!path.matches(
                    "/[a-z]+/\\{slug}/.*|/pages/.*/\\{slug}|/pages/home|/changes/stream|/redirects|/snapshots/.*")) {
                assertThat(paths.path(path)
                                .at("/get/responses/200/content/application~1json")
                                .has("example"))
                        .as(path)
                        .isTrue();
            }
        }
        assertThat(paths.at("/~1pages~1sources~1{slug}/get/responses/200/content/application~1json")
                        .has("example"))
                .isTrue();
    }

    @Test
    void everyOperationHasItsProblems() throws IOException {
        var paths = served().at("/paths");

        for (var path : names(paths)) {
            var responses = paths.path(path).at("/get/responses");
            assertThat(names(responses)).as(path).contains("400", "500", "503");
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        var specification = served();

        for (var reference : specification.findValuesAsText("$ref")) {
            assertThat(specification.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        }
    }

    @Test
    void everySchemaOfAnAnswerSaysWhatIsRequired() throws IOException {
        var schemas = served().at("/components/schemas");

        for (var name : names(schemas)) {
            if (schemas.path(name).has("properties")) {
                assertThat(texts(schemas.path(name).path("required"))).as(name).isNotEmpty();
            }
        }
    }

    private static List<String> names(JsonNode object) {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
