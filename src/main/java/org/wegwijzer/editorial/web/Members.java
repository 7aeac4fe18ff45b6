package org.wegwijzer.editorial.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wegwijzer.bundle.EntryDocument;
import org.wegwijzer.content.Slug;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;
import org.wegwijzer.problem.WrongTime;

/**
 * The body of one request, read as a closed world: each member is asked for by name, and {@link #finish()} refuses the request with
 * all its faults at once, also for members that nobody asked for. A faulty member reads as something harmless until then.
 */
final class Members {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2199;

    private final ObjectNode body;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private Members(ObjectNode body) {
        this.body = body;
    }

    /** @throws ProblemException INVALID_REQUEST if the body is no JSON object */
    static Members of(byte[] body) {
        return new Members(EntryDocument.parse(body));
    }

    /** A text that is not blank; empty if it is absent. */
    Optional<String> text(String name, int longest) {
        known.add(name);
        var value = body.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!value.isTextual()) {
            refuse(name, FaultCode.MALFORMED_VALUE, "'%s' must be a text.".formatted(name));
            return Optional.empty();
        }
        if (value.textValue().length() > longest) {
            refuse(name, FaultCode.NOT_IN_RANGE, "'%s' has at most %d characters.".formatted(name, longest));
            return Optional.empty();
        }
        return Optional.of(value.textValue());
    }

    /** A text that must be there, and more than blanks. */
    String required(String name, int longest) {
        var before = faults.size();
        var text = text(name, longest);
        if (faults.size() == before && text.filter(given -> !given.isBlank()).isEmpty()) {
            refuse(name, FaultCode.MISSING_FIELD, "'%s' must be there.".formatted(name));
        }
        return text.orElse("");
    }

    /** One of some values. */
    <T> T oneOf(String name, T[] values, Function<T, String> printed) {
        var given = required(name, Slug.MAX_LENGTH);
        var allowed = Stream.of(values).map(printed).toList();
        var place = allowed.indexOf(given);
        if (place < 0 && !given.isEmpty()) {
            faults.add(new Fault(
                    Fault.Place.BODY,
                    "/" + name,
                    FaultCode.UNKNOWN_VALUE,
                    "'%s' cannot be that.".formatted(name),
                    allowed));
        }
        return values[Math.max(place, 0)];
    }

    /** A slug; empty if it is absent. */
    Optional<Slug> slug(String name) {
        var given = text(name, Integer.MAX_VALUE);
        if (given.filter(text -> !Slug.isSlug(text)).isPresent()) {
            refuse(name, FaultCode.MALFORMED_VALUE, "'%s' must be a slug.".formatted(name));
            return Optional.empty();
        }
        return given.map(Slug::new);
    }

    /** A moment (RFC 3339) in whole seconds, with any offset. */
    Instant moment(String name) {
        var given = required(name, Slug.MAX_LENGTH);
        var moment = parsed(given);
        if (moment.isEmpty() && !given.isBlank()) {
            refuse(name, FaultCode.MALFORMED_VALUE, noMoment(name, given));
        }
        return moment.orElse(Instant.EPOCH);
    }

    /** The moment that a text says, in whole seconds; empty if it says none, or one that no database keeps. */
    static Optional<Instant> parsed(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text))
                    .filter(moment -> moment.getYear() >= EARLIEST && moment.getYear() <= LATEST)
                    .map(moment -> moment.toInstant().truncatedTo(ChronoUnit.SECONDS));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    /** Why {@link #parsed} finds nothing. */
    static String noMoment(String name, String text) {
        var reason = WrongTime.ofMoment(text, EARLIEST, LATEST)
                .orElse("must be a moment (RFC 3339), such as 2027-01-31T09:00:00Z");
        return "'%s' %s.".formatted(name, reason);
    }

    /** Adds a fault that shows only when several members are held beside each other. */
    void refuse(String name, FaultCode code, String detail) {
        faults.add(new Fault(Fault.Place.BODY, "/" + name, code, detail, List.of()));
    }

    /** @throws ProblemException INVALID_REQUEST if any member is at fault or unknown */
    void finish() {
        body.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                faults.add(new Fault(
                        Fault.Place.BODY,
                        "/" + QueryParameters.printable(name),
                        FaultCode.UNKNOWN_FIELD,
                        "There is no such member here.",
                        List.copyOf(known)));
            }
        });
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
