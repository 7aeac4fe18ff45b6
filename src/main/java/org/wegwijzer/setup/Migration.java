package org.wegwijzer.setup;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Gives the migrations the few words in which the two databases differ. A new embedded database gets its indexes after its first
 * content; a kill in between leaves them to the next start.
 */
@Singleton
class Migration implements FlywayConfigurationCustomizer {

    private final WegwijzerConfig config;
    private final EmbeddedDatabase embedded;
    private @Nullable Flyway later;

    Migration(WegwijzerConfig config, EmbeddedDatabase embedded) {
        this.config = config;
        this.embedded = embedded;
    }

    @Override
    public void customize(FluentConfiguration flyway) {
        flyway.placeholders(Map.of("ascii", embedded.owner().isPresent() ? "" : "collate \"C\""));
        // Indexes that wait for content come after the tables of later versions.
        flyway.outOfOrder(true);
        embedded.owner().ifPresent(owner -> flyway.dataSource(owner).callbacks(new EmbeddedRights(config.database())));
        if (embedded.awaitsContent()) {
            later = Flyway.configure().configuration(flyway).load();
            flyway.resourceProvider(new TablesOnly(flyway.getResourceProvider()));
        }
    }

    /** Builds the indexes, if they waited for content. */
    void complete() {
        if (later != null) {
            later.migrate();
            later = null;
        }
    }
}
