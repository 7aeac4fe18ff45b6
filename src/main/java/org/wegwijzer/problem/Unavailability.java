package org.wegwijzer.problem;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Tells failures that pass, as when the database is away or has no connection left, from defects of this service. */
public final class Unavailability {

    /** Classes of SQLSTATE that tell of a defect here: wrong value, wrong constraint, wrong statement (SQL:2016, part 2, 24.1). */
    private static final Set<String> DEFECTS = Set.of("22", "23", "42");

    private Unavailability() {}

    /**
     * Does work that needs the database.
     *
     * @throws ProblemException UNAVAILABLE if that cannot be used right now, or if others took too long
     */
    public static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (ProblemException told) {
            throw told;
        } catch (RuntimeException failure) {
            throw isBehind(failure) ? ProblemException.unavailable("Nothing can be written right now.") : failure;
        }
    }

    /** Whether a failure comes of a database that cannot be used right now. */
    public static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(cause -> cause instanceof SQLException || cause instanceof RollbackException)
                .reduce((outer, inner) -> inner)
                .filter(Unavailability::passes)
                .isPresent();
    }

    /** Who cannot commit and is not told why has lost the database meanwhile. */
    private static boolean passes(Throwable failure) {
        return !(failure instanceof SQLException refused) || passes(refused);
    }

    private static boolean passes(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return failure instanceof SQLTransientException || DEFECTS.stream().noneMatch(state::startsWith);
    }
}
