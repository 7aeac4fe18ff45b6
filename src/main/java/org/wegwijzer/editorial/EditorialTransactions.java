package org.wegwijzer.editorial;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.function.Supplier;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.Unavailability;
import org.wegwijzer.publish.PublishingConflict;
import org.wegwijzer.transaction.WriteTransactions;

/**
 * The transactions of editors. Their writes are few and short, so one of them writes at a time, on whichever node: nobody then
 * overwrites what they have not seen, and nobody needs to think of what happens in between.
 */
@ApplicationScoped
public class EditorialTransactions {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static final String TAKE_TURN = "select id from editing_lock where id = 1 for update";

    private final EntityManager entities;
    private final WriteTransactions writing;

    EditorialTransactions(EntityManager entities, WriteTransactions writing) {
        this.entities = entities;
        this.writing = writing;
    }

    /** Does work that writes, when nobody else does. */
    public <T> T write(Supplier<T> work) {
        return available(() -> writing.together(TIMEOUT, () -> {
            takeTurn();
            return work.get();
        }));
    }

    /** Does work that only reads, and sees one state; in a transaction that writes, what is there at each moment. */
    public <T> T read(Supplier<T> work) {
        return available(() -> QuarkusTransaction.joiningExisting()
                .timeout((int) TIMEOUT.toSeconds())
                .call(work::get));
    }

    /** Until the end of the present transaction no editor writes. */
    public void takeTurn() {
        entities.createNativeQuery(TAKE_TURN, Long.class).getSingleResult();
    }

    /**
     * Does work that needs the database.
     *
     * @throws ProblemException UNAVAILABLE if that is away, or if others took too long; CONFLICT if publishing found one
     */
    public static <T> T available(Supplier<T> work) {
        try {
            return Unavailability.told(work);
        } catch (PublishingConflict contradiction) {
            throw ProblemException.conflict(String.valueOf(contradiction.getMessage()));
        }
    }
}
