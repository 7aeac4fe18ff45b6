package org.wegwijzer.search.index;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.wegwijzer.search.content.SearchedChanges;
import org.wegwijzer.search.content.SearchedChanges.Line;

/**
 * Two lines of the change log that go with an index: up to the one it is complete, and of nothing behind the other does it know. A log
 * that has both is the same log, whatever backups it went through.
 */
public record SeenLines(Line complete, Line newest) {

    private static final String COMPLETE = "complete";
    private static final String NEWEST = "newest";
    private static final String TEXT = ".text";

    /**
     * Those of an index that is complete up to a change; empty if the log does not have it.
     *
     * @throws SQLException if the database cannot be read
     */
    public static Optional<SeenLines> upTo(long sequence, SearchedChanges changes) throws SQLException {
        var complete = changes.line(sequence);
        var newest = changes.last();
        return complete.isPresent() && newest.isPresent()
                ? Optional.of(new SeenLines(complete.get(), newest.get()))
                : Optional.empty();
    }

    /** As it is written beside an index. */
    public Map<String, String> said() {
        return Map.of(
                COMPLETE,
                String.valueOf(complete.sequence()),
                COMPLETE + TEXT,
                complete.text(),
                NEWEST,
                String.valueOf(newest.sequence()),
                NEWEST + TEXT,
                newest.text());
    }

    /**
     * What was said of an index, if this database's log says the same.
     *
     * @throws SQLException if the database cannot be read
     * @throws UselessIndexException if it does not
     */
    public static SeenLines proven(Map<String, String> said, SearchedChanges changes)
            throws SQLException, UselessIndexException {
        return new SeenLines(known(said, COMPLETE, changes), known(said, NEWEST, changes));
    }

    private static Line known(Map<String, String> said, String name, SearchedChanges changes)
            throws SQLException, UselessIndexException {
        var sequence = said.get(name);
        var text = said.get(name + TEXT);
        if (sequence == null || text == null) {
            throw new UselessIndexException("it does not say how complete it is");
        }
        var line = new Line(Long.parseLong(sequence), text);
        if (!changes.line(line.sequence()).equals(Optional.of(line))) {
            throw new UselessIndexException(
                    "change %s, which it has seen, is not in the database".formatted(line.sequence()));
        }
        return line;
    }

    /** Why an index is of no use. */
    public static final class UselessIndexException extends IOException {
        private static final long serialVersionUID = 1;

        /** @param reason for the operator, as the end of a sentence */
        public UselessIndexException(String reason) {
            super(reason);
        }
    }
}
