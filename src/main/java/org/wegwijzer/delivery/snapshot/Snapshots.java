package org.wegwijzer.delivery.snapshot;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.ProblemException;

/** Finds the snapshot from which a copy can begin, and has one made where there is none. */
@ApplicationScoped
class Snapshots {

    /** What is made as quickly as this is made anew after each change. */
    private static final Duration QUICK = Duration.ofSeconds(1);

    /** How many times longer than it took to make a snapshot stands for later ones. */
    private static final int REST = 20;

    /** How long somebody waits for one. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SnapshotStore store;
    private final SnapshotMaker maker;
    private final ContentReader content;
    private final Clock clock;
    private final Map<LanguageTag, CompletableFuture<Snapshot>> making = new ConcurrentHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var daemon = new Thread(task, "snapshots");
        daemon.setDaemon(true);
        return daemon;
    });

    Snapshots(SnapshotStore store, SnapshotMaker maker, ContentReader content, Clock clock) {
        this.store = store;
        this.maker = maker;
        this.content = content;
        this.clock = clock;
    }

    /**
     * The snapshot to begin with.
     *
     * @param reading in which language
     * @throws ProblemException UNAVAILABLE while the first one of a large hub is being made
     */
    Snapshot latest(ReadOptions reading) {
        var position = content.page(
                snapshot -> LogPosition.last(snapshot.rows(LogPosition.LAST).get(0)));
        var last = store.last(reading.order().first());
        if (last.filter(kept -> isGood(kept, position)).isPresent()) {
            return last.get();
        }
        var made = begin(reading);
        return last.filter(kept ->
                        kept.took().compareTo(QUICK) > 0 && kept.position().sequence() <= position.sequence())
                .orElseGet(() -> await(made));
    }

    /** One that took long stands for later ones a while: whoever begins with it goes on by the changes since. */
    private boolean isGood(Snapshot kept, LogPosition now) {
        return kept.position().equals(now)
                || (kept.position().sequence() < now.sequence()
                        && kept.took().compareTo(QUICK) > 0
                        && kept.madeAt().plus(kept.took().multipliedBy(REST)).isAfter(clock.instant()));
    }

    /** The snapshot with this name. */
    Optional<Snapshot> named(String name) {
        return store.named(name);
    }

    /** What is kept of it. */
    InputStream open(Snapshot snapshot) {
        return store.open(snapshot);
    }

    private CompletableFuture<Snapshot> begin(ReadOptions reading) {
        return making.computeIfAbsent(
                reading.order().first(), language -> CompletableFuture.supplyAsync(() -> make(reading), thread));
    }

    private Snapshot make(ReadOptions reading) {
        // Whoever asks from here on may want what is public only now.
        making.remove(reading.order().first());
        try {
            return maker.make(reading);
        } catch (RuntimeException failure) {
            Log.warnf("No snapshot could be made: %s", failure.getMessage());
            throw failure;
        }
    }

    private static Snapshot await(CompletableFuture<Snapshot> made) {
        try {
            return made.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw ProblemException.unavailable("The snapshot is being made; it will be there in a while.");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw ProblemException.unavailable("This service is being stopped.");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new CompletionException(failed);
        }
    }
}
