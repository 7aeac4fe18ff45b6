package org.wegwijzer.openapi;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.OnOneDatabase;

@DatabaseTest
@OnOneDatabase
class EditorialSpecificationTest {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private static JsonNode served() throws IOException {
        return new ObjectMapper()
                .readTree(when().get("/editorial/v1/openapi.json").asByteArray());
    }

    private static List<JsonNode> operations(JsonNode specification) {
        var operations = new ArrayList<JsonNode>();
        specification
                .path("paths")
                .forEach(path ->
                        METHODS.stream().filter(path::has).forEach(method -> operations.add(path.path(method))));
        return operations;
    }

    @Test
    void isServedAsTheBuildKeepsIt() throws IOException {
        var kept = new YAMLMapper()
                .readTree(Path.of("openapi/wegwijzer-editorial-v1.yaml").toFile());

        assertThat(served()).isEqualTo(new ObjectMapper().readTree(kept.toString()));
    }

    @Test
    void standsBelowItsOwnServerAndHasNothingOfTheOther() throws IOException {
        var editorial = served();
        var open = new ObjectMapper().readTree(when().get("/v1/openapi.json").asByteArray());

        assertThat(editorial.at("/servers/0/url").asText()).isEqualTo("/editorial/v1");
        assertThat(editorial.path("paths").has("/releases/{id}/publish")).isTrue();
        assertThat(editorial.at("/components/schemas").has("SourceView")).isFalse();
        assertThat(open.toString()).doesNotContain("/releases", "ReleaseView", "If-Match");
    }

    @Test
    void everyOperationSaysWhoMayAndWhatCanGoWrong() throws IOException {
        for (var operation : operations(served())) {
            var name = operation.path("operationId").asText();
            assertThat(operation.at("/security/0/credential").size()).as(name).isEqualTo(1);
            assertThat(operation.path("responses").fieldNames())
                    .toIterable()
                    .as(name)
                    .contains("400", "401", "403", "500", "503");
        }
    }

    @Test
    void everyDocumentIsDescribedToItsLastMember() throws IOException {
        var schemas = served().at("/components/schemas");
        var documents =
                new ArrayList<String>(List.of("HubDocument", "HubPart", "HubContent", "HubDraft", "HubDraftPatch"));
        for (var type : List.of("Source", "Topic", "Guide", "Faq")) {
            for (var form : List.of("Document", "Part", "Draft", "DraftPatch", "DraftText", "DraftTextPatch")) {
                documents.add(type + form);
            }
        }

        for (var document : documents) {
            assertThat(openPlaces(document, schemas.path(document)))
                    .as(document)
                    .isEmpty();
            assertThat(schemas.path(document).path("properties")).as(document).isNotEmpty();
        }
    }

    /** Where an object may have members that nobody describes. */
    private static List<String> openPlaces(String place, JsonNode schema) {
        var open = new ArrayList<String>();
        var others = schema.path("additionalProperties");
        var isObject = schema.path("type").toString().contains("object");
        if (isObject && (others.isMissingNode() || others.asBoolean() || others.isObject() && others.isEmpty())) {
            open.add(place);
        }
        schema.properties().stream()
                .filter(member -> member.getValue().isContainerNode())
                .forEach(member -> open.addAll(openPlaces(place + "/" + member.getKey(), member.getValue())));
        if (schema.isArray()) {
            schema.forEach(each -> open.addAll(openPlaces(place, each)));
        }
        return open;
    }

    @Test
    void whatADraftIsSentAndAnsweredIsADraft() throws IOException {
        var draft = served().path("paths").path("/{types}/{slug}/draft");

        assertThat(draft.at("/put/requestBody/content/application~1json/schema/$ref")
                        .asText())
                .endsWith("/EntryDraft");
        assertThat(draft.at("/patch/requestBody/content/application~1merge-patch+json/schema/$ref")
                        .asText())
                .endsWith("/EntryDraftPatch");
        assertThat(draft.at("/get/responses/200/content/application~1json/schema/$ref")
                        .asText())
                .endsWith("/SavedEntryDraft");
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
    void withoutACredentialEveryOperationIsRefused() throws IOException {
        var specification = served();

        specification
                .path("paths")
                .fieldNames()
                .forEachRemaining(path -> METHODS.stream()
                        .filter(specification.path("paths").path(path)::has)
                        .forEach(method -> {
                            var address = "/editorial/v1"
                                    + path.replace("{types}", "sources")
                                            .replace("{slug}", "ind")
                                            .replace("{number}", "1")
                                            .replace("{name}", "guide")
                                            .replace("{language}", "en")
                                            .replace("{id}", "00000000-0000-4000-8000-000000000000");
                            var request = RestAssured.given();
                            if (!method.equals("get") && !method.equals("delete")) {
                                var type = method.equals("patch") ? "application/merge-patch+json" : "application/json";
                                request.contentType(type).body("{}");
                            }
                            request.request(method, address)
                                    .then()
                                    .statusCode(401)
                                    .contentType("application/problem+json");
                        }));
    }
}
