package org.wegwijzer.change;

import jakarta.enterprise.inject.Vetoed;

/** Knows of the changes that it is told. */
@Vetoed
public class ToldChangeLog extends ChangeLog {

    private volatile long current = UNKNOWN;
    private volatile long ahead;

    /** Knows of none. */
    @SuppressWarnings("NullAway") // It never reads.
    public ToldChangeLog() {
        super(null, null, null, null);
    }

    /** This is the last change that is known, by the sequences of the database. */
    public void tell(long sequence) {
        current = sequence + ahead;
    }

    /** The database was put back to this change. */
    public void putBack(long sequence) {
        ahead = current + 1 - sequence;
        current++;
    }

    @Override
    public long current() {
        return current;
    }

    @Override
    public long ahead() {
        return ahead;
    }
}
