package org.wegwijzer.purge;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.change.ChangesSeen;

/**
 * Has caches in front forget what publications change: tells the other nodes what this one knows of the log, and has a {@link
 * PurgeWorker} for each cache. Without a cache in the settings it does nothing.
 */
@ApplicationScoped
class Purger implements KeepPermit {

    /** How often a node says what it knows, at least. */
    private static final Duration BEAT = Duration.ofMillis(500);

    private final PurgeConfig config;
    private final PurgeDatabase database;
    private final ChangeLog log;
    private final PurgeNodes nodes;
    private final PurgeCounts counts;
    private final boolean isOn;
    private final Semaphore news = new Semaphore(0);
    private final List<PurgeWorker> workers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private long ahead;

    Purger(
            PurgeConfig config,
            PurgeDatabase database,
            ChangeLog log,
            PurgeCounts counts,
            @ConfigProperty(name = "wegwijzer.serving", defaultValue = "true") boolean serving) {
        this.config = config;
        this.database = database;
        this.log = log;
        this.nodes = new PurgeNodes(log);
        this.counts = counts;
        this.isOn = serving && config.cache().isPresent();
    }

    void start(@Observes StartupEvent start) {
        if (!isOn) {
            return;
        }
        for (var cache : CacheDescriptions.of(config.cache().orElseThrow(), config)) {
            counts.register(cache);
            var cursor = new PurgeCursor(cache.name(), nodes.self(), config.keep());
            workers.add(new PurgeWorker(cache, database, cursor, config.settle(), counts));
        }
        run("purge-nodes", this::beat);
        workers.forEach(worker -> run("purge-cache", worker));
    }

    private void run(String name, Runnable task) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    void stop(@Observes ShutdownEvent stop) {
        nodes.fallSilent();
        threads.forEach(Thread::interrupt);
        if (isOn) {
            try {
                database.with(connection -> {
                    nodes.leave(connection);
                    return connection;
                });
                for (var worker : workers) {
                    worker.release();
                }
            } catch (SQLException away) {
                Log.debugf("Nobody was told that this node does not purge any more: %s", away.getMessage());
            }
        }
    }

    /** Whoever reads the log waits for nothing here. */
    void seen(@Observes ChangesSeen changes) {
        news.release();
    }

    private void beat() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                tell();
                if (news.tryAcquire(BEAT.toMillis(), TimeUnit.MILLISECONDS)) {
                    news.drainPermits();
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell() {
        try {
            database.with(connection -> {
                if (log.ahead() != ahead) {
                    PurgeCursor.forgetAll(connection);
                    ahead = log.ahead();
                }
                nodes.tell(connection);
                PurgeNodes.tidy(connection);
                return connection;
            });
            workers.forEach(PurgeWorker::wake);
        } catch (SQLException away) {
            Log.debugf("The other nodes cannot be told what this one knows: %s", away.getMessage());
        } catch (RuntimeException defect) {
            Log.error("The other nodes could not be told what this one knows.", defect);
        }
    }

    @Override
    public boolean isConfigured() {
        return isOn;
    }

    @Override
    public Optional<String> field() {
        return config.cache().map(PurgedCache::field).filter(name -> !name.isEmpty());
    }

    @Override
    public Optional<Duration> now() {
        return isOn && nodes.isWaitedFor() ? Optional.of(config.keep()) : Optional.empty();
    }
}
