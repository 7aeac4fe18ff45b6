package org.wegwijzer.editorial.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.access.Scope;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.Holders;

/** What an editing tool asks before it shows a form: who is there, and what a document looks like. */
@DatabaseTest
class ToolHelpTest {

    @Inject
    Holders holders;

    @Test
    void aToolLearnsWhoIsThereAndWhatTheyMayDo() {
        var key = holders.key(Scope.WRITE);

        given().header("Authorization", "Bearer " + key.token())
                .get(Editor.ROOT + "/me")
                .then()
                .statusCode(200)
                .body("name", equalTo(key.key().name()))
                .body("scopes", equalTo(List.of("read", "write")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hub", "source", "topic", "guide", "faq", "document", "common", "guide.schema.json"})
    void aToolReadsTheSchemaOfADocumentAndThoseThatItRefersTo(String name) throws IOException {
        var answer = Editor.get("/schemas/" + name);

        answer.then().statusCode(200).contentType("application/schema+json");
        for (JsonNode reference :
                new ObjectMapper().readTree(answer.asByteArray()).findValues("$ref")) {
            var file = reference.asText().replaceFirst("#.*", "");
            assertThat(Editor.get("/schemas/" + (file.isEmpty() ? name : file)).statusCode())
                    .as(reference.asText())
                    .isEqualTo(200);
        }
    }

    @Test
    void aSchemaThatIsNotThereIsRefusedWithThoseThatAre() {
        Editor.get("/schemas/..%2Fapplication").then().statusCode(404);
        Editor.get("/schemas/hubs").then().statusCode(404).body("detail", containsString("hub, source, topic"));
    }
}
