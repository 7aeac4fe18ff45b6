package org.wegwijzer.setup;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

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
        var isEmbedded = embedded.owner().isPresent();
        flyway.placeholders(Map.of("ascii", isEmbedded ? "" : "collate \"C\"", "embedded", String.valueOf(isEmbedded)));
        // Indexes that wait for content come after the tables of later versions.
        flyway.outOfOrder(true);
        embedded.owner()
                .ifPresentOrElse(
                        owner -> flyway.dataSource(owner).callbacks(new EmbeddedRights(config.database())),
                        () -> flyway.dataSource(shared(config.database())));
        if (embedded.awaitsContent()) {
            later = Flyway.configure().configuration(flyway).load();
            flyway.resourceProvider(new TablesOnly(flyway.getResourceProvider()));
        }
    }

    /**
     * Connections that see what others commit, which those of the application do not: of nodes that start together one migrates,
     * and the others must then see that nothing is left to do.
     */
    private static DataSource shared(WegwijzerConfig.Database database) {
        var source = new PGSimpleDataSource();
        source.setURL(database.url());
        source.setUser(database.username());
        source.setPassword(database.password());
        return source;
    }

    /** Builds the indexes, if they waited for content. */
    void complete() {
        if (later != null) {
            later.migrate();
            later = null;
        }
    }
}
