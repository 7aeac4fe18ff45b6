package org.wegwijzer.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.Unavailability;
import org.wegwijzer.sql.Query;
import org.wegwijzer.webhook.WebhookTables;
import org.wegwijzer.webhook.event.TrialNews;

/** Tries whether messages arrive at an endpoint: now, once, and beside all that it is told in order. */
@ApplicationScoped
public class Trials {

    /** Each has a thread that waits, and with an Idempotency-Key a connection to the database. */
    private static final int MOST = 2;

    private static final String FIND = "select " + Endpoint.COLUMNS + " where w.id = :id";

    private final WebhookTables tables;
    private final MessageQueue queue;
    private final MessageSender sender;
    private final SendingTurns turns;
    private final Clock clock;
    private final Semaphore places = new Semaphore(MOST);

    Trials(WebhookTables tables, MessageQueue queue, MessageSender sender, SendingTurns turns, Clock clock) {
        this.tables = tables;
        this.queue = queue;
        this.sender = sender;
        this.turns = turns;
        this.clock = clock;
    }

    /**
     * Sends a message that says nothing, also to an endpoint that is switched off, and waits for what comes of it.
     *
     * @throws ProblemException NOT_FOUND; UNAVAILABLE while too many others wait
     */
    public TrialView of(UUID id) {
        var endpoint = Unavailability.told(() -> tables.together(rows ->
                        rows.first(Query.of(FIND, Map.of("id", id))).map(row -> Endpoint.of(row, clock.instant()))))
                .orElseThrow(() -> ProblemException.notFound("There is no webhook of this id."));
        if (!places.tryAcquire()) {
            throw ProblemException.unavailable("Others are trying endpoints; try again when they are done.");
        }
        try {
            return sent(endpoint);
        } catch (SQLException away) {
            throw ProblemException.unavailable("Nothing can be signed right now.");
        } finally {
            places.release();
        }
    }

    private TrialView sent(Endpoint endpoint) throws SQLException {
        var begun = clock.instant();
        var nanos = System.nanoTime();
        var id = Message.id(endpoint.id(), UUID.randomUUID().toString(), begun);
        var message = queue.made(id, TrialNews.TYPE, begun, new TrialNews(endpoint.id()));
        // Ends within the time of an attempt.
        var attempt =
                sender.send(endpoint.url(), endpoint.secrets(), message, 0).join();
        var took = Duration.ofNanos(System.nanoTime() - nanos);
        turns.note(endpoint.id(), new DeliveryNote(message, false, 1, begun, took, attempt));
        var status = attempt.status() == 0 ? null : Integer.valueOf(attempt.status());
        return new TrialView(id, attempt.outcome().name(), took.toMillis(), status);
    }
}
