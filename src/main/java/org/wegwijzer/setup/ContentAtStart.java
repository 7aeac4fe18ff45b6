package org.wegwijzer.setup;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.util.ClassPathUtils;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.wegwijzer.bundle.BundleException;
import org.wegwijzer.bundle.Importer;
import org.wegwijzer.command.ExitCode;
import org.wegwijzer.content.hub.Hubs;
import org.wegwijzer.publish.Publication;
import org.wegwijzer.publish.PublishingConflict;

/** Loads content when the application starts: what is configured, each time; else the sample hub, into an empty database. */
@ApplicationScoped
class ContentAtStart {

    private static final String SAMPLE = "sample-hub";

    private final WegwijzerConfig config;
    private final Importer importer;
    private final Hubs hubs;
    private final Migration migration;

    ContentAtStart(WegwijzerConfig config, Importer importer, Hubs hubs, Migration migration) {
        this.config = config;
        this.importer = importer;
        this.hubs = hubs;
        this.migration = migration;
    }

    void load(@Observes StartupEvent start) throws IOException {
        if (!config.serving()) {
            return;
        }
        try {
            if (config.content().isPresent()) {
                load(config.content().get());
            } else if (isEmpty()) {
                ClassPathUtils.consumeAsPaths(SAMPLE, this::loadFirst);
            } else if (config.rehearse()) {
                Log.info("There is nothing to rehearse: no content is configured, and the database is not empty.");
                throw stop(ExitCode.DONE);
            }
        } catch (BundleException | PublishingConflict faulty) {
            Log.error(faulty.getMessage());
            throw stop(ExitCode.FAULTY_CONTENT);
        }
        migration.complete();
    }

    private void load(Path bundle) {
        if (config.rehearse()) {
            rehearse(bundle);
        } else {
            Log.infof("Content from %s: %s.", bundle, importer.run(bundle).summary());
        }
    }

    private void loadFirst(Path bundle) {
        if (config.rehearse()) {
            rehearse(bundle);
        } else {
            Log.infof(
                    "Content from %s: %s.",
                    bundle,
                    importer.runFirst(bundle)
                            .map(Publication::summary)
                            .orElse("left out, since another node has brought content meanwhile"));
        }
    }

    private void rehearse(Path bundle) {
        var publication = importer.rehearse(bundle);
        publication
                .changes()
                .forEach(change -> Log.infof(
                        "Would be %s: %s %s.",
                        change.action().name().toLowerCase(Locale.ROOT),
                        change.type().singular(),
                        change.slug()));
        Log.infof("Rehearsed %s: %s. Nothing was changed.", bundle, publication.summary());
        throw stop(ExitCode.DONE);
    }

    /** Without the request to exit, the process would stay and wait, its server never started. */
    private static PreventFurtherStepsException stop(int exitCode) {
        Quarkus.asyncExit(exitCode);
        return new PreventFurtherStepsException(exitCode);
    }

    private boolean isEmpty() {
        return QuarkusTransaction.requiringNew().call(() -> hubs.published().isEmpty());
    }
}
