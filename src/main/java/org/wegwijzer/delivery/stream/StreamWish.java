package org.wegwijzer.delivery.stream;

import static org.wegwijzer.problem.Fault.Place.HEADER;
import static org.wegwijzer.problem.Fault.Place.QUERY;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.delivery.page.RequestParser;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/**
 * What a request for a stream wants.
 *
 * @param language of the hub, in which its client reads
 * @param tags the names that it watches; without any it hears of everything
 * @param after the place in the log behind which the stream begins; {@link ChangeStream#NOW} for what comes from now on
 */
record StreamWish(String language, Set<String> tags, LogPosition after) {

    /** The names that are watched. */
    static final String TAG = "tag";

    /** The place behind which the stream begins, for clients that cannot send {@link #LAST_EVENT_ID}. */
    static final String AFTER = "after";

    /** The id of the last event that the client saw (HTML, 9.2.4): newer than what the address says, since that stays the same. */
    static final String LAST_EVENT_ID = "Last-Event-ID";

    /** Most names: twice as many as an answer has. */
    static final int MOST_TAGS = 64;

    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]{1,32}");

    StreamWish {
        tags = Set.copyOf(tags);
    }

    /**
     * Reads a request.
     *
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    static StreamWish of(HttpServerRequest request, RequestParser parser) {
        var query = parser.queryOfPublic(request);
        var reading = parser.languageOnly(query, request);
        var tags = query.read(TAG, StreamWish::tags).orElse(List.of());
        var after = query.read(AFTER, text -> place(QUERY, AFTER, text));
        var last = last(query, request);
        query.finish();
        return new StreamWish(
                reading.order().first().value(),
                Set.copyOf(tags),
                last.or(() -> after).orElse(ChangeStream.NOW));
    }

    private static Optional<LogPosition> last(QueryParameters query, HttpServerRequest request) {
        var last = request.getHeader(LAST_EVENT_ID);
        if (last == null || last.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(place(HEADER, LAST_EVENT_ID, last));
        } catch (ProblemException invalid) {
            invalid.faults().forEach(query::refuse);
            return Optional.empty();
        }
    }

    private static LogPosition place(Fault.Place in, String name, String text) {
        var detail = "'%s' is no cursor of the change log.".formatted(QueryParameters.printable(text));
        return LogPosition.parse(text)
                .orElseThrow(() ->
                        ProblemException.invalid(new Fault(in, name, FaultCode.INVALID_CURSOR, detail, List.of())));
    }

    private static List<String> tags(String text) {
        var names = QueryParameters.list(TAG, text);
        if (names.size() > MOST_TAGS) {
            throw ProblemException.invalid(Fault.ofQuery(
                    TAG, FaultCode.TOO_MANY_VALUES, "'%s' takes at most %s values.".formatted(TAG, MOST_TAGS)));
        }
        var faults = names.stream()
                .filter(name -> !NAME.matcher(name).matches())
                .map(name -> Fault.ofQuery(
                        TAG,
                        FaultCode.MALFORMED_VALUE,
                        "'%s' is no name as in 'Cache-Tag': lower-case letters, digits, '.', '_' and '-', at most 32."
                                .formatted(QueryParameters.printable(name))))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return names;
    }
}
