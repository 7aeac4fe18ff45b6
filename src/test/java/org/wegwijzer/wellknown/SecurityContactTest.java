package org.wegwijzer.wellknown;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusMock;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.DatabaseTest;
import org.wegwijzer.fixture.OnOneDatabase;

/** Whom to tell of a weakness, where the settings say so. */
@DatabaseTest
@OnOneDatabase
class SecurityContactTest {

    @Inject
    Clock clock;

    @BeforeEach
    void somebodyIsNamed() {
        var settings = Map.of(
                "wegwijzer.security.contact", "mailto:security@hub.example,https://hub.example/report",
                "wegwijzer.security.canonical", "https://hub.example/.well-known/security.txt",
                "wegwijzer.security.policy", "https://hub.example/policy");
        QuarkusMock.installMockForType(text(settings), SecurityText.class);
    }

    private SecurityText text(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(SecurityConfig.class)
                .withDefaultValues(settings)
                .build()
                .getConfigMapping(SecurityConfig.class);
        return new SecurityText(config, clock);
    }

    private static List<String> lines() {
        var file = when().get("/.well-known/security.txt");
        file.then().statusCode(200);
        return file.asString().lines().toList();
    }

    @Test
    void itIsPlainText() {
        var type = when().get("/.well-known/security.txt").contentType();

        assertThat(type).isEqualToIgnoringCase("text/plain;charset=utf-8");
    }

    @Test
    void othersMayKeepItForAWhileAndNoLonger() {
        var kept = when().get("/.well-known/security.txt").headers().getValues("Cache-Control");

        assertThat(kept).containsExactly("public, max-age=300");
    }

    @Test
    void itSaysWhatTheSettingsSay() {
        var lines = lines();

        assertThat(lines)
                .filteredOn(line -> !line.startsWith("Expires: "))
                .containsExactly(
                        "Contact: mailto:security@hub.example",
                        "Contact: https://hub.example/report",
                        "Preferred-Languages: nl, en",
                        "Canonical: https://hub.example/.well-known/security.txt",
                        "Policy: https://hub.example/policy");
    }

    @Test
    void itExpiresOnceAfterAMonthAndBeforeAYear() {
        var expiries = lines().stream()
                .filter(line -> line.startsWith("Expires: "))
                .map(line -> Instant.parse(line.substring("Expires: ".length())))
                .toList();

        assertThat(expiries)
                .singleElement()
                .satisfies(expires -> assertThat(expires)
                        .isBetween(
                                clock.instant().plus(30, ChronoUnit.DAYS),
                                clock.instant().plus(365, ChronoUnit.DAYS)));
    }

    @ParameterizedTest
    @CsvSource({
        "contact, sms:112",
        "contact, mailto:nobody",
        "contact, https://256.1.1.1",
        "contact, security@hub.example",
        "canonical, http://hub.example/.well-known/security.txt",
        "policy, https://me@hub.example",
        "policy, mailto:security@hub.example"
    })
    void anAddressThatNobodyCanFollowIsRefusedByTheNameOfItsSetting(String setting, String address) {
        var name = "wegwijzer.security." + setting;

        assertThatThrownBy(() -> text(Map.of(name, address)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(name);
    }
}
