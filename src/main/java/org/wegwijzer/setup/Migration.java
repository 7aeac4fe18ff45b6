package org.wegwijzer.setup;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Gives the one migration the few words in which the two databases differ. */
@Singleton
class Migration implements FlywayConfigurationCustomizer {

    private final WegwijzerConfig config;
    private final EmbeddedDatabase embedded;

    Migration(WegwijzerConfig config, EmbeddedDatabase embedded) {
        this.config = config;
        this.embedded = embedded;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        flyway.placeholders(Map.of("ascii", embedded.owner().isPresent() ? "" : "collate \"C\""));
        embedded.owner().ifPresent(owner -> flyway.dataSource(owner).callbacks(new EmbeddedRights(config.database())));
    }
}
