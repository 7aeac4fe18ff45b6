package org.wegwijzer.audit;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The audit log. What is about to be done is written before it is done, or it is not done; how it ended, and what was refused, is
 * written right behind.
 */
@ApplicationScoped
public class Audit {

    /** Lines that wait to be written; beyond that some are lost rather than memory. */
    private static final int MOST_WAITING = 10_000;

    private static final long PATIENCE_SECONDS = 5;

    private final EntityManager entities;
    private final Clock clock;
    private final ThreadPoolExecutor writer = new ThreadPoolExecutor(
            0,
            1,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Audit::thread,
            (line, full) ->
                    Log.warn("The audit log cannot be written as fast as requests are refused; a line is lost."));

    Audit(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "audit");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Something is about to be done. Its line comes after those of all that this node refused before.
     *
     * @return the line, to be told how it ended
     */
    public long begin(AuditedAction action) {
        settle();
        return write(now(), action, null);
    }

    /** Something was done. */
    public void done(AuditedAction action, int outcome) {
        write(now(), action, outcome);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private long write(Instant at, AuditedAction action, @Nullable Integer outcome) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var line = new AuditLine();
            line.at = at;
            line.who = action.who();
            line.address = action.address();
            line.action = action.action();
            line.target = action.target();
            line.narrowed = action.narrowed();
            line.outcome = outcome;
            entities.persist(line);
            return line.sequence;
        });
    }

    /** What had begun has ended; written soon. */
    public void end(long line, int outcome) {
        soon(() -> QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update AuditLine l set l.outcome = :outcome where l.sequence = :line")
                        .setParameter("outcome", outcome)
                        .setParameter("line", line)
                        .executeUpdate()));
    }

    /** What had begun was no deed, or is one refusal too many to be kept; forgotten soon. */
    public void forget(long line) {
        soon(() -> QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("delete from AuditLine l where l.sequence = :line")
                        .setParameter("line", line)
                        .executeUpdate()));
    }

    /** Somebody was refused; written soon. */
    public void refused(AuditedAction action, int outcome) {
        var at = now();
        soon(() -> write(at, action, outcome));
    }

    private void soon(Runnable task) {
        writer.execute(() -> {
            try {
                task.run();
            } catch (RuntimeException failure) {
                Log.warnf("A line of the audit log is lost: %s", failure.getMessage());
            }
        });
    }

    /**
     * Lines of the log, the last one first; all that this node knew before is among them.
     *
     * @param before the line at which to go on; empty for the first page
     */
    public AuditPage page(OptionalLong before, int limit) {
        settle();
        return QuarkusTransaction.requiringNew().call(() -> {
            var count = entities.createQuery("select count(l) from AuditLine l", Long.class)
                    .getSingleResult();
            var lines = entities.createQuery(
                            "from AuditLine l where l.sequence < :before order by l.sequence desc", AuditLine.class)
                    .setParameter("before", before.orElse(Long.MAX_VALUE))
                    .setMaxResults(limit + 1)
                    .getResultList();
            return page(count, lines, limit);
        });
    }

    private static AuditPage page(long count, List<AuditLine> read, int limit) {
        var lines = read.stream().limit(limit).map(AuditView::of).toList();
        var next = read.size() > limit ? OptionalLong.of(read.get(limit - 1).sequence) : OptionalLong.empty();
        return new AuditPage(count, lines, next);
    }

    /** Waits for the lines that are still to be written. */
    private void settle() {
        try {
            writer.submit(() -> true).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException late) {
            Log.warn("The audit log is behind.");
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            Log.warn("The last lines of the audit log are lost.");
        }
    }
}
