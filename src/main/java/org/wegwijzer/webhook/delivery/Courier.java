package org.wegwijzer.webhook.delivery;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.wegwijzer.audit.Audit;
import org.wegwijzer.audit.AuditedAction;

/** Brings one message to one endpoint, and draws the consequences. */
@ApplicationScoped
class Courier {

    /** Who switches endpoints off, in the audit log. */
    private static final String NAME = "webhook sender";

    private final SendingTurns turns;
    private final MessageSender sender;
    private final DeliveryMeters meters;
    private final Audit audit;
    private final Clock clock;
    private final RetryPlan plan = new RetryPlan(new SecureRandom());

    Courier(SendingTurns turns, MessageSender sender, DeliveryMeters meters, Audit audit, Clock clock) {
        this.turns = turns;
        this.sender = sender;
        this.meters = meters;
        this.audit = audit;
        this.clock = clock;
    }

    /** An attempt that was begun, and when. */
    record Errand(SendingTurns.Task task, Instant begun, long nanos) {}

    /** Whether an attempt that begins now ends before the turn does. */
    boolean hasTime(SendingTurn turn) {
        return turn.hasRoom(sender.timeout());
    }

    /** Sends a message; no thread waits. */
    CompletableFuture<Attempt> send(SendingTurns.Task task) throws SQLException {
        var endpoint = task.endpoint();
        return sender.send(endpoint.url(), endpoint.secrets(), task.message(), endpoint.failures());
    }

    /** An errand that begins now. */
    Errand begin(SendingTurns.Task task) {
        return new Errand(task, clock.instant(), System.nanoTime());
    }

    /**
     * Draws the consequences.
     *
     * @return the turn as it goes on; empty if it is over
     */
    Optional<SendingTurn> end(SendingTurn turn, Errand errand, Attempt attempt) {
        meters.count(attempt.outcome());
        var task = errand.task();
        var endpoint = task.endpoint();
        var number = endpoint.failures() + 1;
        var took = Duration.ofNanos(System.nanoTime() - errand.nanos());
        var note = new DeliveryNote(task.message(), endpoint.lane().replayed(), number, errand.begun(), took, attempt);
        if (attempt.isDelivered()) {
            return turns.advance(turn, task, note);
        }
        if (attempt.outcome() == DeliveryOutcome.GONE) {
            switchOff(turn, note, "GONE");
        } else {
            postpone(turn, endpoint, note);
        }
        return Optional.empty();
    }

    private void postpone(SendingTurn turn, Endpoint endpoint, DeliveryNote note) {
        var now = clock.instant();
        var since = endpoint.failures() == 0 ? now : endpoint.failingSince();
        plan.next(note.number(), since, now, note.attempt().wish())
                .ifPresentOrElse(
                        due -> {
                            turns.postpone(turn, note, new Postponement(since, due));
                            Log.infof(
                                    "A message to webhook %s did not arrive (%s, attempt %s); next attempt at %s.",
                                    endpoint.id(), note.attempt().outcome(), note.number(), due);
                        },
                        () -> switchOff(turn, note, "EXHAUSTED"));
    }

    private void switchOff(SendingTurn turn, DeliveryNote note, String reason) {
        turns.switchOff(turn, note, reason);
        Log.warnf("The webhook %s is switched off (%s).", turn.endpoint(), reason);
        audit.done(
                new AuditedAction(NAME, "", "SWITCH OFF", "/editorial/v1/webhooks/" + turn.endpoint()),
                note.attempt().status());
    }
}
