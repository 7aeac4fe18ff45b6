package org.wegwijzer.editorial.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.hibernate.Session;
import org.wegwijzer.editorial.PublishingConflict;
import org.wegwijzer.problem.ProblemException;

/**
 * The transactions of editors. Their writes are few and short, so one of them writes at a time, on whichever node: nobody then
 * overwrites what they have not seen, and nobody needs to think of what happens in between.
 */
@ApplicationScoped
class Desk {

    private static final int TIMEOUT_SECONDS = (int) Duration.ofSeconds(30).toSeconds();

    private static final String TAKE_TURN = "select id from editing_lock where id = 1 for update";

    /** Classes of SQLSTATE that tell of a defect here: wrong value, wrong constraint, wrong statement. */
    private static final Set<String> DEFECTS = Set.of("22", "23", "42");

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
            throw cause(failure)
                    .filter(Desk::isPassing)
                    .<RuntimeException>map(passing -> ProblemException.unavailable("Nothing can be written right now."))
                    .orElse(failure);
        }
    }

    private static Optional<SQLException> cause(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException found) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    private static boolean isPassing(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return failure instanceof SQLTransientException || DEFECTS.stream().noneMatch(state::startsWith);
    }
}
