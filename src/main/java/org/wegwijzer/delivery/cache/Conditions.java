package org.wegwijzer.delivery.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.http.EntityTags;
import org.wegwijzer.http.HttpDates;
import org.wegwijzer.problem.ProblemException;

/**
 * Judges the conditions of requests, in the order that RFC 9110, 13.2.2 gives them.
 *
 * <p>No answer says when it was last modified: what is in it, beside it and counted in it can change in the same second, in
 * another process whose clock differs, or with a new version of the program, and none of that could be told by one date that
 * holds everywhere. If-Modified-Since is therefore passed over, as 13.1.3 has it; entity tags tell all of it. If-Unmodified-Since
 * can be judged, since it errs to the safe side: nothing was modified since this process learnt of the last change.
 */
@ApplicationScoped
class Conditions {

    private static final CharSequence IF_UNMODIFIED_SINCE = HttpHeaders.createOptimized("if-unmodified-since");
    private static final String WEAK = "W/";

    private final ChangeLog changes;
    private final Clock clock;

    Conditions(ChangeLog changes, Clock clock) {
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Whether the client has the answer already.
     *
     * @throws ProblemException PRECONDITION_FAILED if it does not want what there is
     */
    boolean isKnown(HttpServerRequest request, String entityTag) {
        var headers = request.headers();
        if (headers.contains(HttpHeaders.IF_MATCH)) {
            checkTag(headers.getAll(HttpHeaders.IF_MATCH), entityTag);
        } else if (headers.contains(IF_UNMODIFIED_SINCE)) {
            checkDate(headers.getAll(IF_UNMODIFIED_SINCE));
        }
        return headers.contains(HttpHeaders.IF_NONE_MATCH)
                && EntityTags.match(headers.getAll(HttpHeaders.IF_NONE_MATCH), entityTag);
    }

    private static void checkTag(List<String> ifMatch, String entityTag) {
        if (!EntityTags.matchStrongly(ifMatch, entityTag)) {
            throw ProblemException.preconditionFailed(
                    ifMatch.stream().anyMatch(field -> field.contains(WEAK))
                            ? "'If-Match' never matches a weak entity tag (W/), which a proxy may have made of a strong one."
                            : "What is there, in this encoding, has another entity tag than 'If-Match' names.");
        }
    }

    /** A field that names no date is passed over, and so are two (RFC 9110, 13.1.4). */
    private void checkDate(List<String> ifUnmodifiedSince) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var isLater = ifUnmodifiedSince.size() == 1
                && HttpDates.parse(ifUnmodifiedSince.get(0), today)
                        .filter(changes.unchangedSince()::isAfter)
                        .isPresent();
        if (isLater) {
            throw ProblemException.preconditionFailed(
                    "What is there may have changed since the date that 'If-Unmodified-Since' names.");
        }
    }
}
