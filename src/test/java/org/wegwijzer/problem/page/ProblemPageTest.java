package org.wegwijzer.problem.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.RawHttp;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemType;

/** What a problem calls itself is the address of a page that says where it comes from and what helps. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class ProblemPageTest {

    private static final Explanations WORDS = Explanations.load();

    @Inject
    Given hub;

    @BeforeAll
    void theSampleHub() {
        hub.sampleHub();
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyKindOfProblemIsExplained(ProblemType type) {
        isExplained(type.uri(), type.title());
    }

    @ParameterizedTest
    @EnumSource(FaultCode.class)
    void everyCodeOfAFaultIsExplained(FaultCode code) {
        isExplained(code.uri(), "<code>%s</code>".formatted(code));
    }

    private static void isExplained(String address, String name) {
        given().get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(allOf(
                        containsString(name),
                        containsString("<h2>Where it comes from</h2>\n<p>"),
                        containsString("<h2>What helps</h2>\n<p>"),
                        containsString("<h2>An example</h2>\n<pre")));
    }

    static Stream<Map.Entry<String, Explanation>> faultsOfReaders() {
        return WORDS.faults().entrySet().stream()
                .filter(fault -> isTried(fault.getValue()))
                .map(fault -> Map.entry(fault.getKey().name(), fault.getValue()));
    }

    static Stream<Map.Entry<String, Explanation>> problemsOfReaders() {
        return WORDS.types().entrySet().stream()
                .filter(type -> isTried(type.getValue()))
                .filter(type -> type.getKey().status() < 410)
                .map(type -> Map.entry(type.getKey().uri(), type.getValue()));
    }

    /** Of those that stand there whole. */
    private static boolean isTried(Explanation says) {
        return says.request().matches("GET /v1/[^ …]+");
    }

    @ParameterizedTest
    @MethodSource("faultsOfReaders")
    void anExampleOfAFaultIsToldWhatItsPageSays(Map.Entry<String, Explanation> fault) {
        var says = fault.getValue();

        var told = told(says);

        assertThat(told.<Map<String, Object>>getList("errors"))
                .anySatisfy(error -> assertThat(error)
                        .containsEntry("code", fault.getKey())
                        .containsEntry("location", says.location())
                        .containsEntry("detail", says.detail()));
    }

    @ParameterizedTest
    @MethodSource("problemsOfReaders")
    void anExampleOfAProblemIsToldWhatItsPageSays(Map.Entry<String, Explanation> problem) {
        var told = told(problem.getValue());

        assertThat(told.getString("type")).isEqualTo(problem.getKey());
        assertThat(told.getString("detail")).isEqualTo(problem.getValue().detail());
    }

    private static JsonPath told(Explanation says) {
        return JsonPath.from(
                RawHttp.send("GET", says.request().substring("GET ".length())).body());
    }

    @Test
    void thereIsAListOfAll() {
        var page = given().get("/problems").then().statusCode(200).extract().asString();

        assertThat(page)
                .contains(Stream.of(ProblemType.values()).map(ProblemType::uri).toList())
                .contains(Stream.of(FaultCode.values()).map(FaultCode::uri).toList());
    }

    @Test
    void thePagesNeedNoScriptAndAllowNone() {
        var page = given().get("/problems/faults/unknown-parameter");

        page.then().header("Content-Security-Policy", startsWith("default-src 'none'; style-src 'self'"));
        assertThat(page.asString()).doesNotContain("<script", "style=");
        assertThat(page.headers().getList("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void aPageThatIsKnownIsNotSentAgain() {
        var tag = given().get("/problems/not-found").header("ETag");

        given().header("If-None-Match", tag)
                .get("/problems/not-found")
                .then()
                .statusCode(304)
                .header("Cache-Control", equalTo("public, max-age=300"));
    }

    @Test
    void headSaysWhatGetSays() {
        given().head("/problems/not-found")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(emptyString());
        given().post("/problems/not-found").then().statusCode(405);
    }

    @Test
    void thereIsNoOtherPage() {
        given().get("/problems/nothing").then().statusCode(404);
        given().get("/problems/").then().statusCode(404);
    }
}
