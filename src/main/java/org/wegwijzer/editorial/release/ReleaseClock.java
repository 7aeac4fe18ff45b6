package org.wegwijzer.editorial.release;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.ProblemType;

/**
 * Publishes releases when their time comes. Every node looks each second; who comes first publishes, and the others find nothing
 * left to do.
 */
@ApplicationScoped
class ReleaseClock {

    private static final Duration EVERY = Duration.ofSeconds(1);

    /** Characters of a reason that are kept. */
    private static final int LONGEST_REASON = 2_000;

    private final ReleaseSchedule schedule;
    private final ReleasePublisher publisher;
    private final ChangeLog changes;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        var daemon = new Thread(task, "release-schedule");
        daemon.setDaemon(true);
        return daemon;
    });

    ReleaseClock(ReleaseSchedule schedule, ReleasePublisher publisher, ChangeLog changes) {
        this.schedule = schedule;
        this.publisher = publisher;
        this.changes = changes;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The task says itself what goes wrong.
    void start(@Observes StartupEvent start) {
        thread.scheduleWithFixedDelay(this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        thread.shutdownNow();
    }

    private void look() {
        if (!changes.isReachable()) {
            return;
        }
        try {
            schedule.due().forEach(this::publish);
        } catch (RuntimeException away) {
            // Tried again in a second; that the database is away is told elsewhere.
            Log.debugf("The schedule cannot be read: %s", away.getMessage());
        }
    }

    private void publish(UUID release) {
        try {
            publisher.publishDue(release);
            Log.infof("The release %s was published by the clock.", release);
        } catch (ProblemException refused) {
            if (refused.type() != ProblemType.UNAVAILABLE) {
                giveUp(release, reason(refused));
            }
        } catch (RuntimeException defect) {
            Log.errorf(defect, "The release %s cannot be published.", release);
            giveUp(release, "The service made an error; its log knows more.");
        }
    }

    private void giveUp(UUID release, String reason) {
        Log.warnf("The release %s could not be published by the clock: %s", release, reason);
        schedule.giveUp(release, reason);
    }

    private static String reason(ProblemException refused) {
        var reason = Stream.concat(
                        Stream.of(String.valueOf(refused.getMessage())),
                        refused.faults().stream().map(Fault::detail))
                .collect(Collectors.joining(" "));
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason;
    }
}
