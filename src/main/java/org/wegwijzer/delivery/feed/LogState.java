package org.wegwijzer.delivery.feed;

import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.sql.Row;

/** How far the log goes, and from where it can be followed. */
public final class LogState {

    private final Row row;

    LogState(Row row) {
        this.row = row;
    }

    /** The place behind the last change. */
    LogPosition last() {
        return LogPosition.last(row);
    }

    /**
     * Lets a client follow that knows everything up to a place.
     *
     * @throws ProblemException GONE if the log does not tell what happened since then
     */
    void check(FeedRequest request) {
        var after = request.after().place();
        var language = request.language();
        if (after.sequence() > last().sequence() || !isOfThisHistory(after)) {
            throw tooOld("The cursor is none of this hub's log; its content may have been put back.", language);
        }
        if (after.sequence() < row.number("start")) {
            throw tooOld("The log of changes does not go back to this cursor any more.", language);
        }
        // Whoever knows nothing has nothing that could be wrong.
        if (!request.after().isNothing()) {
            checkCopy(request);
        }
    }

    private void checkCopy(FeedRequest request) {
        var known = request.after().isAsOf();
        var language = request.language();
        if (row.has("language_start") && known < row.number("language_start")) {
            throw tooOld("Since this cursor the hub speaks other languages.", language);
        }
        if (!request.topics().isEmpty() && known < row.number("topic_start")) {
            throw tooOld("So much changed at once since this cursor that the topics of it cannot be told.", language);
        }
    }

    private boolean isOfThisHistory(LogPosition after) {
        return after.sequence() == 0
                ? after.equals(LogPosition.BEGINNING)
                : row.has("mark") && row.printed("mark").equals(after.mark());
    }

    /** Whether the hub spoke the language once, and does not any more. */
    boolean isLanguageGone() {
        return row.has("spoken") && !row.flag("spoken");
    }

    /** What to throw when the hub does not speak the language of a copy any more. */
    static ProblemException languageGone(String language) {
        return tooOld("The hub does not speak '%s' any more.".formatted(language), null);
    }

    private static ProblemException tooOld(String reason, @Nullable LanguageTag language) {
        var snapshot = Addresses.ROOT + "/snapshots/latest"
                + (language == null ? "" : "?" + ReadOptions.LANGUAGE + "=" + language.value());
        return ProblemException.gone(Fault.ofQuery(
                FeedRequest.AFTER, FaultCode.CURSOR_TOO_OLD, "%s Begin again with %s.".formatted(reason, snapshot)));
    }
}
