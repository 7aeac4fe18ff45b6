package org.wegwijzer.setup;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Gives the one migration the few words in which the two databases differ. */
@Singleton
class Migration implements FlywayConfigurationCustomizer {

    private final WegwijzerConfig config;

    Migration(WegwijzerConfig config) {
        this.config = config;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        var ascii = config.database().url().startsWith(DatabaseDriver.H2) ? "" : "collate \"C\"";
        flyway.placeholders(Map.of("ascii", ascii));
    }
}
