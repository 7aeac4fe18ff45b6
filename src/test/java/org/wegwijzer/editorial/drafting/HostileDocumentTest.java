package org.wegwijzer.editorial.drafting;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Editor;
import org.wegwijzer.fixture.EmptyDesk;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;

@DatabaseTest
class HostileDocumentTest {

    private static final String START = "{\"slug\": \"evil\", \"kind\": \"NGO\", \"texts\": {\"en\": {\"name\": \"";

    @Inject
    Given given;

    @Inject
    EmptyDesk desk;

    @BeforeEach
    void emptyDesk() {
        given.startingFrom(HubFixture.small());
        desk.now();
    }

    static Stream<byte[]> documents() {
        return Stream.of(
                        "",
                        " ",
                        "null",
                        "[]",
                        "7",
                        START,
                        START + "Evil\"}}} trailing",
                        START + "Evil\"}}}{}",
                        START + "Evil\"}}, \"kind\": \"OTHER\"}",
                        START + "\\u0000\"}}}",
                        START + "\\ud800\"}}}",
                        START + "\u202E\"}}}",
                        START + "Evil\", \"\\ud800\": 1}}}",
                        START + "Evil\"}}, \"position\": 1e400}",
                        START + "Evil\"}}, \"position\": " + "9".repeat(900_000) + "}",
                        START + "Evil\"}}, \"" + "k".repeat(900_000) + "\": 1}",
                        START + "Evil\"}}, \"x\": " + "[".repeat(10_000) + "]".repeat(10_000) + "}",
                        START + "Evil\"}}, \"x\": " + ("{\"" + "k".repeat(200) + "\": ").repeat(28) + "["
                                + "0,".repeat(99_000) + "0]" + "}".repeat(28) + "}",
                        START + "Evil\"}}, \"#x\": 1}",
                        "\uFEFF" + START + "Evil\"}}}")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<byte[]> noText() {
        return Stream.of(
                (START + "\u00e9\"}}}").getBytes(StandardCharsets.ISO_8859_1),
                (START + "Evil\"}}}").getBytes(StandardCharsets.UTF_16),
                new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'});
    }

    @ParameterizedTest
    @MethodSource({"documents", "noText"})
    void isRefusedWithAProblem(byte[] document) {
        var answer =
                Editor.request().contentType(ContentType.JSON).body(document).post("/editorial/v1/sources");

        answer.then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body(not(containsString("Exception")))
                .body(not(containsString("StreamRead")))
                .body(not(containsString("com.fasterxml")));
        Editor.get("/sources/evil/draft").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"@class\": \"java.net.URL\"", "\"url\": \"javascript:alert(1)\""})
    void whatIsWellFormedIsKeptAsAFaultAndNeverPublished(String member) {
        var draft = Editor.post("/sources", START + "Evil\"}}, " + member + "}");

        draft.then().statusCode(201).body("faults.size()", equalTo(1));
        Editor.post("/sources/%s/publish".formatted(draft.<String>path("slug")), draft)
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isNoPatchEither(byte[] document) {
        var draft = Editor.post("/sources/ind/draft");

        var answer = Editor.request()
                .header("If-Match", draft.header("ETag"))
                .contentType("application/merge-patch+json")
                .body(document)
                .patch("/editorial/v1/sources/ind/draft");

        answer.then().statusCode(400).contentType("application/problem+json");
        Editor.get("/sources/ind/draft").then().header("ETag", draft.header("ETag"));
    }
}
