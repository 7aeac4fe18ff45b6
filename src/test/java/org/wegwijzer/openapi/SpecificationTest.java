package org.wegwijzer.openapi;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;

/** The specification that is served, the one in the repository, and what they must say. */
@DatabaseTest
class SpecificationTest {

    private static JsonNode served() throws IOException {
        var json =
                when().get("/v1/openapi.json").then().statusCode(200).extract().asByteArray();
        return new ObjectMapper().readTree(json);
    }

    @Test
    void theServedSpecificationIsTheOneInTheRepository() throws IOException {
        var kept =
                new YAMLMapper().readTree(Path.of("openapi/wegwijzer-v1.yaml").toFile());

        assertThat(served()).isEqualTo(new ObjectMapper().readTree(kept.toString()));
    }

    @Test
    void pathsStandBelowTheServerThatNamesTheVersion() throws IOException {
        var specification = served();

        assertThat(specification.at("/servers/0/url").asText()).isEqualTo("/v1");
        assertThat(specification.at("/paths").has("/sources/{slug}")).isTrue();
    }

    @Test
    void relationObjectsRequireCountAndHrefAndNothingElse() throws IOException {
        var schemas = served().at("/components/schemas");

        for (var name : names(schemas)) {
            if (name.startsWith("Related")) {
                assertThat(texts(schemas.path(name).path("required")))
                        .as(name)
                        .containsExactlyInAnyOrder("count", "href");
            }
        }
    }

    @Test
    void everyOperationHasAnExampleAndItsProblems() throws IOException {
        var paths = served().at("/paths");

        for (var path : names(paths)) {
            var responses = paths.path(path).at("/get/responses");
            assertThat(responses.at("/200/content/application~1json/example").isMissingNode())
                    .as(path)
                    .isFalse();
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
