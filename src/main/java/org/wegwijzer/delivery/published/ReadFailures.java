package org.wegwijzer.delivery.published;

import io.quarkus.logging.Log;
import java.sql.SQLException;
import org.wegwijzer.problem.ProblemException;

/** Tells a database that is away, which is a matter of waiting, from a statement that it refuses, which is a defect of ours. */
final class ReadFailures {

    /** Classes of SQLSTATE (SQL:2016, part 2, 24.1). */
    private static final String WRONG_STATEMENT = "42";

    private static final String WRONG_VALUE = "22";

    private ReadFailures() {}

    /** What to throw when the database failed. */
    static RuntimeException because(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (state.startsWith(WRONG_STATEMENT) || state.startsWith(WRONG_VALUE)) {
            return new IllegalStateException("the database refuses a statement", failure);
        }
        Log.errorf("The database cannot be read: %s", failure.getMessage());
        return now();
    }

    /** What to throw while the database is known to be away. */
    static ProblemException now() {
        return ProblemException.unavailable("The content cannot be read right now.");
    }
}
