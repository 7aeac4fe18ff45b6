package org.wegwijzer.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings that would let in whom nobody meant keep Wegwijzer from starting. */
class SignOnSettingsTest {

    private static void start(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(SignOnConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 0))
                .build()
                .getConfigMapping(SignOnConfig.class);
        new OidcSignOn(null, config).check(new StartupEvent());
    }

    @Test
    void aProviderNeedsAnIssuer() {
        assertThatThrownBy(() -> start(Map.of("wegwijzer.oidc.enabled", "true", "wegwijzer.oidc.audience", "hub")))
                .hasMessageContaining("wegwijzer.oidc.issuer");
    }

    @Test
    void tokensForOthersAreNotToBeTaken() {
        assertThatThrownBy(() -> start(
                        Map.of("wegwijzer.oidc.enabled", "true", "wegwijzer.oidc.issuer", "https://login.example.org")))
                .hasMessageContaining("wegwijzer.oidc.audience");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://login.example.org", "http://localhost.example.org", "ftp://localhost", "login"})
    void whatAProviderSaysIsNotToBeChangedOnTheWay(String issuer) {
        assertThatThrownBy(() -> start(Map.of(
                        "wegwijzer.oidc.enabled",
                        "true",
                        "wegwijzer.oidc.issuer",
                        issuer,
                        "wegwijzer.oidc.audience",
                        "hub")))
                .hasMessageContaining("https://");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://login.example.org/realms/hub", "http://localhost:8180/realms/hub", "http://127.0.0.1:1"
            })
    void aSafeProviderIsTaken(String issuer) {
        assertThatCode(() -> start(Map.of(
                        "wegwijzer.oidc.enabled",
                        "true",
                        "wegwijzer.oidc.issuer",
                        issuer,
                        "wegwijzer.oidc.audience",
                        "hub")))
                .doesNotThrowAnyException();
    }

    @Test
    void withoutAProviderNothingIsNeeded() {
        assertThatCode(() -> start(Map.of())).doesNotThrowAnyException();
    }
}
