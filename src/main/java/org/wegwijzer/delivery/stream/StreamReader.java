package org.wegwijzer.delivery.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.change.ChangesSeen;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.problem.ProblemException;

/**
 * Reads the log for all streams, once each time that it has grown, on a thread of its own: whoever publishes waits for no stream. The same
 * thread finds the place of each stream in the log, so that nothing comes between what a stream is told of before and of from then on.
 */
@ApplicationScoped
class StreamReader {

    /** When to look again at a database that was away, or behind. */
    private static final Duration SOON = Duration.ofMillis(100);

    /** How long a place that nobody knows is waited for while the log can be read: far longer than a copy needs to follow. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ContentReader content;
    private final ChangeLog changes;
    private final StreamLanes lanes;
    private final RecentLog recent = new RecentLog();
    private final Map<ChangeStream, Waiting> waiting = new LinkedHashMap<>();
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var reader = new Thread(task, "change-streams");
        reader.setDaemon(true);
        return reader;
    });
    private final Counter dropped;
    private volatile Set<String> unspoken = Set.of();
    private boolean isRead;
    private long ahead;

    StreamReader(ContentReader content, ChangeLog changes, StreamLanes lanes, MeterRegistry meters) {
        this.content = content;
        this.changes = changes;
        this.lanes = lanes;
        this.dropped = Counter.builder("wegwijzer.streams.dropped")
                .description("Streams that were ended since their clients took nothing")
                .register(meters);
    }

    /**
     * A stream that waits for its place.
     *
     * @param since by {@link System#nanoTime}
     */
    private record Waiting(LogPosition place, long since) {}

    void learn(@Observes ChangesSeen seen) {
        if (isDue.compareAndSet(false, true)) {
            submit(this::read);
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        thread.shutdownNow();
    }

    /** Tells a stream what came after a place, and everything from then on; of what comes from now on if the place is nowhere. */
    void join(ChangeStream stream, LogPosition place) {
        submit(() -> {
            if (isRead) {
                find(stream, place, System.nanoTime());
            } else {
                waiting.put(stream, new Waiting(place, System.nanoTime()));
            }
        });
    }

    /** It has ended, wherever it was. */
    void leave(ChangeStream stream) {
        submit(() -> waiting.remove(stream));
    }

    /** Whether the hub spoke a language once, and does not any more; from any thread. */
    boolean isUnspoken(String language) {
        return unspoken.contains(language);
    }

    /** A stream was ended since its client took nothing. */
    void dropped() {
        dropped.increment();
    }

    private void submit(Runnable task) {
        try {
            thread.execute(() -> run(task));
        } catch (RejectedExecutionException stopping) {
            Log.debugf("Streams are told nothing more: %s", stopping.getMessage());
        }
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException defect) {
            Log.error("Streams could not be told of a change.", defect);
        }
    }

    private void again() {
        isDue.set(true);
        try {
            var unused = thread.schedule(() -> run(this::read), SOON.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            Log.debugf("Streams are told nothing more: %s", stopping.getMessage());
        }
    }

    private void read() {
        isDue.set(false);
        var shift = changes.ahead();
        var wanted = changes.current() - shift;
        var isKnown = isRead && shift == ahead;
        try {
            var part = content.aside(snapshot -> LogPart.read(snapshot, isKnown ? recent.end() : null));
            ahead = shift;
            take(part);
        } catch (ProblemException away) {
            Log.debugf("Streams are told later: %s", away.getMessage());
            again();
            return;
        }
        if (recent.end().sequence() < wanted || !waiting.isEmpty()) {
            again();
        }
    }

    private void take(LogPart part) {
        var news = new ArrayList<ToldPublication>();
        if (!isRead || !part.start().equals(recent.end())) {
            // Before the first reading there is no stream that could miss anything.
            recent.begin(part.start());
            news.add(ToldPublication.untold(part.start()));
        }
        recent.languages(part.languages());
        unspoken = part.unspoken();
        news.addAll(part.publications());
        part.publications().forEach(recent::add);
        isRead = true;
        news.forEach(publication -> lanes.each(stream -> stream.tell(publication)));
        findAll();
    }

    private void findAll() {
        var all = new ArrayList<>(waiting.entrySet());
        waiting.clear();
        all.forEach(each ->
                find(each.getKey(), each.getValue().place(), each.getValue().since()));
    }

    private void find(ChangeStream stream, LogPosition place, long since) {
        if (place.equals(ChangeStream.NOW)) {
            stream.goOn(List.of(), recent.end());
        } else if (recent.isAhead(place) && !isLost(since)) {
            waiting.put(stream, new Waiting(place, since));
            if (isDue.compareAndSet(false, true)) {
                again();
            }
        } else {
            recent.since(place, stream.language())
                    .filter(known -> !recent.isAhead(place))
                    .ifPresentOrElse(known -> stream.goOn(known, recent.end()), () -> stream.restart(recent.end()));
        }
    }

    private boolean isLost(long since) {
        return changes.isReachable() && System.nanoTime() - since > PATIENCE.toNanos();
    }
}
