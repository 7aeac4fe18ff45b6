package org.wegwijzer.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Tells a database that is away from a defect. */
public final class Unreachable {

    /** Classes of SQLSTATE that tell of a defect here: wrong value, wrong constraint, wrong statement. */
    private static final Set<String> DEFECTS = Set.of("22", "23", "42");

    private Unreachable() {}

    /**
     * Does work that needs the database.
     *
     * @throws ProblemException UNAVAILABLE if that is away, or if others took too long
     */
    public static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (ProblemException told) {
            throw told;
        } catch (RuntimeException failure) {
            throw cause(failure)
                    .filter(Unreachable::isPassing)
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
