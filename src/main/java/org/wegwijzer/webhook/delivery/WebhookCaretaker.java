package org.wegwijzer.webhook.delivery;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.wegwijzer.webhook.Deliveries;
import org.wegwijzer.webhook.ReviewCalendar;

/** What comes round by the clock: what is due to be reviewed, how long messages wait, and what nobody needs any more. */
@ApplicationScoped
class WebhookCaretaker {

    private static final Duration OFTEN = Duration.ofSeconds(15);
    private static final Duration SELDOM = Duration.ofMinutes(10);

    private final ReviewCalendar reviews;
    private final DeliveryMeters meters;
    private final Deliveries deliveries;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var daemon = new Thread(task, "webhook-housekeeping");
        daemon.setDaemon(true);
        return daemon;
    });

    WebhookCaretaker(ReviewCalendar reviews, DeliveryMeters meters, Deliveries deliveries) {
        this.reviews = reviews;
        this.meters = meters;
        this.deliveries = deliveries;
    }

    void start(@Observes StartupEvent start) {
        every(OFTEN, meters::look);
        every(SELDOM, reviews::look);
        every(SELDOM, deliveries::forgetOld);
    }

    void stop(@Observes ShutdownEvent stop) {
        thread.shutdownNow();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The task says itself what goes wrong.
    private void every(Duration time, Runnable task) {
        thread.scheduleWithFixedDelay(
                () -> {
                    try {
                        task.run();
                    } catch (RuntimeException away) {
                        // Tried again next time; that the database is away is told elsewhere.
                        Log.debugf("Webhooks cannot be looked after: %s", away.getMessage());
                    }
                },
                time.toMillis(),
                time.toMillis(),
                TimeUnit.MILLISECONDS);
    }
}
