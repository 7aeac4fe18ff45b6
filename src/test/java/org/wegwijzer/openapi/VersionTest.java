package org.wegwijzer.openapi;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.fixture.DatabaseTest;

/** The program, what it says of itself in each answer, and its specifications tell one version. */
@DatabaseTest
class VersionTest {

    private static final Pattern FIRST = Pattern.compile("<version>([0-9.]+)(-SNAPSHOT)?</version>");

    private static String ofTheProgram() throws IOException {
        var version = FIRST.matcher(Files.readString(Path.of("pom.xml")));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/openapi.json", "/v1/openapi-sparse.json", "/editorial/v1/openapi.json"})
    void theSpecificationIsOfTheVersionOfTheProgram(String address) throws IOException {
        when().get(address)
                .then()
                .header("API-Version", equalTo(ofTheProgram()))
                .body("info.version", equalTo(ofTheProgram()));
    }

    @Test
    void theChangesOfTheVersionAreTold() throws IOException {
        assertThat(Path.of("CHANGELOG.md")).content().contains("## [%s]".formatted(ofTheProgram()));
    }
}
