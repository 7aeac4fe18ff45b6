package org.wegwijzer.webhook.delivery;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.wegwijzer.change.ChangesSeen;
import org.wegwijzer.webhook.EventAdded;
import org.wegwijzer.webhook.WebhookConfig;

/**
 * Sees to it that messages are sent: as soon as this node knows that something happened, and each second as the net below that. Two threads
 * write down what comes of attempts, none of which waits for a receiver, so that endpoints hold up neither each other nor anybody else.
 */
@ApplicationScoped
class Dispatcher {

    private static final Duration EVERY = Duration.ofSeconds(1);
    private static final int THREADS = 2;
    private static final long PATIENCE_SECONDS = 5;

    private final SendingTurns turns;
    private final Courier courier;
    private final Semaphore places;
    private final AtomicBoolean awake = new AtomicBoolean();
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(THREADS, task -> {
        var thread = new Thread(task, "webhooks");
        thread.setDaemon(true);
        return thread;
    });

    Dispatcher(SendingTurns turns, Courier courier, WebhookConfig config) {
        this.turns = turns;
        this.courier = courier;
        this.places = new Semaphore(config.concurrency());
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The task says itself what goes wrong.
    void start(@Observes StartupEvent start) {
        threads.scheduleWithFixedDelay(this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        // Whatever is on its way and not written down is sent once more by somebody else.
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            Log.debug("Attempts that are under way are not written down.");
        }
    }

    void wake(@Observes ChangesSeen seen) {
        wake();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventAdded added) {
        wake();
    }

    /** One look is enough for all who wake it meanwhile. */
    private void wake() {
        if (!awake.getAndSet(true)) {
            submit(() -> {
                awake.set(false);
                look();
            });
        }
    }

    private void submit(Runnable task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException stopping) {
            Log.debug("No more messages are sent, since this node stops.");
        }
    }

    private void look() {
        try {
            var free = places.availablePermits();
            if (free > 0) {
                turns.due(free).forEach(this::begin);
            }
        } catch (RuntimeException away) {
            // Tried again in a second; that the database is away is told elsewhere.
            Log.debugf("Messages cannot be looked for: %s", away.getMessage());
        }
    }

    private void begin(UUID endpoint) {
        if (places.tryAcquire()) {
            var turn = Optional.<SendingTurn>empty();
            try {
                turn = turns.take(endpoint);
            } finally {
                turn.ifPresentOrElse(taken -> submit(() -> step(taken)), places::release);
            }
        }
    }

    /** The next message of a turn; the turn and its place end where there is none. */
    private void step(SendingTurn turn) {
        var isOver = true;
        try {
            var task = courier.hasTime(turn) ? turns.next(turn) : Optional.<SendingTurns.Task>empty();
            if (task.isPresent()) {
                send(turn, task.get());
                isOver = false;
            } else {
                turns.end(turn);
            }
        } catch (RuntimeException | SQLException failure) {
            // The turn ends by itself, and another begins.
            Log.debugf("A message cannot be prepared: %s", failure.getMessage());
        } finally {
            if (isOver) {
                places.release();
            }
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What the end of an attempt could throw, it says itself.
    private void send(SendingTurn turn, SendingTurns.Task task) throws SQLException {
        var errand = courier.begin(task);
        courier.send(task).whenComplete((attempt, never) -> submit(() -> end(turn, errand, attempt)));
    }

    private void end(SendingTurn turn, Courier.Errand errand, Attempt attempt) {
        var next = Optional.<SendingTurn>empty();
        try {
            next = courier.end(turn, errand, attempt);
        } catch (RuntimeException failure) {
            // Sent once more when the turn is over.
            Log.debugf("An attempt cannot be written down: %s", failure.getMessage());
        }
        next.ifPresentOrElse(going -> submit(() -> step(going)), this::leave);
    }

    /** Somebody else may have waited for the place. */
    private void leave() {
        places.release();
        wake();
    }
}
