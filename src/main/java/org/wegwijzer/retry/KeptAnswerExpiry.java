package org.wegwijzer.retry;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Forgets answers when their day is over. */
@ApplicationScoped
class KeptAnswerExpiry {

    private static final Duration EVERY = Duration.ofMinutes(10);

    private final KeptAnswers answers;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var daemon = new Thread(task, "kept-answers");
        daemon.setDaemon(true);
        return daemon;
    });

    KeptAnswerExpiry(KeptAnswers answers) {
        this.answers = answers;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The task says itself what goes wrong.
    void start(@Observes StartupEvent start) {
        thread.scheduleWithFixedDelay(this::forget, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        thread.shutdownNow();
    }

    private void forget() {
        try {
            answers.forgetOld();
        } catch (RuntimeException away) {
            // Tried again in a while; that the database is away is told elsewhere.
            Log.debugf("Old answers cannot be forgotten: %s", away.getMessage());
        }
    }
}
