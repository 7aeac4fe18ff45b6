package org.wegwijzer.hint;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.RawHttp;
import org.wegwijzer.problem.FaultCode;

/** Whoever writes a name that there is not is told the one that is meant: as members for programs and in words for people. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class HintTest {

    private static final String TABLE = "/hint/wrong-requests.csv";
    private static final String NOBODY_KNOWS = "-";

    @Inject
    Given hub;

    @BeforeAll
    void theSampleHub() {
        hub.sampleHub();
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = TABLE, delimiter = '|')
    void aWrongRequestIsToldWhatWasMeant(String request, String code, String location, String meant) {
        var problem = JsonPath.from(RawHttp.send("GET", request).body());

        if (code.equals("NOT_FOUND")) {
            assertThat(problem.getInt("status")).isEqualTo(404);
            assertThat(problem.getList("didYouMean", String.class)).contains(meant);
            assertThat(problem.getString("detail")).contains(meant);
        } else {
            assertThat(problem.getInt("status")).isEqualTo(400);
            isToldOf(problem, code, location, meant);
        }
    }

    private static void isToldOf(JsonPath problem, String code, String location, String meant) {
        var fault = problem.<Map<String, Object>>getList("errors").stream()
                .filter(each -> location.equals(each.get("location")))
                .findFirst()
                .orElseThrow();

        assertThat(problem.getString("detail")).contains("'" + location + "'");
        assertThat(fault)
                .containsEntry("code", code)
                .containsEntry("documentation", FaultCode.valueOf(code).uri());
        if (meant.equals(NOBODY_KNOWS)) {
            assertThat(fault).doesNotContainKey("didYouMean");
        } else {
            assertThat(fault.get("didYouMean")).asInstanceOf(LIST).contains(meant);
            assertThat(fault.get("detail")).asString().contains(meant.split("[?]")[0]);
        }
    }

    @Test
    void aProblemWithSeveralFaultsNamesTheirPlaces() {
        var problem = get("/v1/sources/ind?expand=topcs&colour=red");

        assertThat(problem.jsonPath().getString("detail"))
                .isEqualTo("The request has 2 faults, in 'expand', 'colour'; see errors.");
    }

    @Test
    void aThousandUnknownParametersAreToldWithoutMuchAdo() {
        var query = "a".repeat(60) + "&" + "b&".repeat(1_900);
        var problem = get("/v1/guides?" + query);

        problem.then().statusCode(400);
        assertThat(problem.jsonPath().getString("detail")).hasSizeLessThan(300);
    }

    private static Response get(String address) {
        return given().urlEncodingEnabled(false).get(address);
    }
}
