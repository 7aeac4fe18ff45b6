package org.wegwijzer.editorial.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.time.Duration;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.wegwijzer.editorial.PublishingConflict;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.Unavailability;

/**
 * The transactions of editors. Their writes are few and short, so one of them writes at a time, on whichever node: nobody then
 * overwrites what they have not seen, and nobody needs to think of what happens in between.
 */
@ApplicationScoped
class Desk {

    private static final int TIMEOUT_SECONDS = (int) Duration.ofSeconds(30).toSeconds();

    private static final String TAKE_TURN = "select id from editing_lock where id = 1 for update";

    private final EntityManager entities;

    Desk(EntityManager entities) {
        this.entities = entities;
    }

    /** Does work that writes, when nobody else does. */
    <T> T write(Supplier<T> work) {
        return available(() -> QuarkusTransaction.requiringNew()
                .timeout(TIMEOUT_SECONDS)
                .call(() -> {
                    entities.unwrap(Session.class)
                            .doWork(connection ->
                                    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED));
                    takeTurn();
                    return work.get();
                }));
    }

    /** Does work that only reads, and sees one state. */
    <T> T read(Supplier<T> work) {
        return available(
                () -> QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(work::get));
    }

    /** Until the end of the present transaction no editor writes. */
    void takeTurn() {
        entities.createNativeQuery(TAKE_TURN, Long.class).getSingleResult();
    }

    /**
     * Does work that needs the database.
     *
     * @throws ProblemException UNAVAILABLE if that is away, or if others took too long; CONFLICT if publishing found one
     */
    static <T> T available(Supplier<T> work) {
        try {
            return work.get();
        } catch (ProblemException told) {
            throw told;
        } catch (PublishingConflict contradiction) {
            throw ProblemException.conflict(String.valueOf(contradiction.getMessage()));
        } catch (RuntimeException failure) {
            if (Unavailability.isBehind(failure)) {
                throw ProblemException.unavailable("Nothing can be written right now.");
            }
            throw failure;
        }
    }
}
