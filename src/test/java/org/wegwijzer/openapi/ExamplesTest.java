package org.wegwijzer.openapi;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.Eventually;
import org.wegwijzer.fixture.Given;
import org.wegwijzer.fixture.HubFixture;
import org.wegwijzer.fixture.RecordedAnswers;

/**
 * The examples of the specification are answers of the sample hub. When the sample hub or the answers change, write them anew:
 * {@code ./mvnw test -Dtest=ExamplesTest -Dexamples=write}.
 */
@DatabaseTest
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/openapi/examples");
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Of the sample hub reviews are due so long after the import. */
    private static final Map<String, String> FIXED =
            Map.of("entityTag", "\"5CpG1EVb9zcRslXs3RoT\"", "reviewDueDate", "2027-11-24");

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Inject
    Given hub;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = RecordedAnswers.TABLE)
    void theExampleIsWhatTheSampleHubAnswers(String name, String request) throws IOException {
        var address = name.equals("changes") ? request + "&after=" + emptyHub() : request;
        hub.sampleHub();
        if (address.matches("/v1/(search|suggest)\\?.*")) {
            awaitIndex(address);
        }

        var answer = masked(MAPPER.readTree(given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray()));

        var file = EXAMPLES.resolve(name + ".json");
        if ("write".equals(System.getProperty("examples"))) {
            Files.writeString(file, MAPPER.writeValueAsString(answer) + "\n");
        }
        assertThat(answer).isEqualTo(MAPPER.readTree(file.toFile()));
    }

    /** An index that is built anew may be older than the hub for a moment; before that there was nothing to find. */
    private static void awaitIndex(String address) {
        Eventually.within(
                Duration.ofSeconds(30),
                "the sample hub is searched",
                () -> !given().urlEncodingEnabled(false)
                        .get(address)
                        .<List<Object>>path("items")
                        .isEmpty());
    }

    /** The log holds what other tests published; gives the place behind all that. */
    private String emptyHub() {
        hub.published(new HubFixture());
        return when().get("/v1/hub").path("cursor");
    }

    /** Ids, and the moments of the import, are others on each machine. */
    private static JsonNode masked(JsonNode answer) {
        if (answer instanceof ObjectNode object) {
            List.copyOf(object.properties()).forEach(member -> mask(object, member.getKey()));
        }
        answer.forEach(ExamplesTest::masked);
        return answer;
    }

    private static void mask(ObjectNode object, String name) {
        if (UUID.matcher(object.path(name).asText()).matches()) {
            object.put(name, "7c1e2a50-3f0d-4b5e-9a55-0c8d5b1f6e21");
        } else if (name.equals("cursor")
                && LogPosition.parse(object.path(name).asText()).isPresent()) {
            // Tells one history of a hub from others.
            object.put(name, "2s-5f3a9c1e");
        } else if (name.equals("next") && object.path(name).isTextual()) {
            object.put(name, "/v1/changes?after=2s-5f3a9c1e&lang=en&limit=1&type=faq");
        } else if (FIXED.containsKey(name)) {
            object.put(name, FIXED.get(name));
        } else if (name.endsWith("At")) {
            object.put(name, "2026-11-24T09:00:00Z");
        }
    }
}
