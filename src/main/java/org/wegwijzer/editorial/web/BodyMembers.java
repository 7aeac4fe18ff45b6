package org.wegwijzer.editorial.web;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.document.EntryDocument;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;
import org.wegwijzer.problem.WrongTime;
import org.wegwijzer.text.VisibleText;

/**
 * The body of one request, read as a closed world: each member is asked for by name, and {@link #finish()} refuses the request with
 * all its faults at once, also for members that nobody asked for. A faulty member reads as something harmless until then.
 */
public final class BodyMembers {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2199;

    /** Beyond these nobody reads on. */
    private static final int MOST_FAULTS = 100;

    /** What stands for a slug that is at fault. */
    private static final Slug HARMLESS = new Slug("faulty");

    private final ObjectNode body;
    private final String pointer;
    private final List<Fault> faults;
    private final Set<String> known = new LinkedHashSet<>();
    private final List<BodyMembers> inner = new ArrayList<>();

    private BodyMembers(ObjectNode body, String pointer, List<Fault> faults) {
        this.body = body;
        this.pointer = pointer;
        this.faults = faults;
    }

    /**
     * The members of a body.
     *
     * @throws ProblemException INVALID_REQUEST if the body is no JSON object
     */
    public static BodyMembers of(byte[] body) {
        return new BodyMembers(EntryDocument.parse(body), "", new ArrayList<>());
    }

    /** A text, which may be blank; empty if it is absent. */
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
            refuse(name, FaultCode.NOT_IN_RANGE, "'%s' has at most %s characters.".formatted(name, longest));
            return Optional.empty();
        }
        return Optional.of(value.textValue());
    }

    /** A text that must be there, with a character that can be seen. */
    public String required(String name, int longest) {
        var before = faults.size();
        var text = text(name, longest);
        if (faults.size() == before && text.filter(VisibleText::isIn).isEmpty()) {
            refuse(
                    name,
                    FaultCode.MISSING_FIELD,
                    "'%s' must be there, with a character that can be seen.".formatted(name));
        }
        return text.orElse("");
    }

    /** What is true or false; the other value if it is absent. */
    public boolean flag(String name, boolean absent) {
        known.add(name);
        var value = body.path(name);
        if (!value.isMissingNode() && !value.isBoolean()) {
            refuse(name, FaultCode.MALFORMED_VALUE, "'%s' is true or false.".formatted(name));
        }
        return value.asBoolean(absent);
    }

    /** A whole number in a range; the greatest if it is absent. */
    int number(String name, int least, int most) {
        known.add(name);
        var value = body.path(name);
        if (value.isMissingNode()) {
            return most;
        }
        if (!value.isIntegralNumber()) {
            refuse(name, FaultCode.MALFORMED_VALUE, "'%s' must be a whole number.".formatted(name));
        } else if (!value.canConvertToInt() || value.intValue() < least || value.intValue() > most) {
            refuse(name, FaultCode.NOT_IN_RANGE, "'%s' is from %s to %s.".formatted(name, least, most));
        }
        return value.asInt(most);
    }

    /** Some of some values, at least one. */
    public <T> List<T> someOf(String name, T[] values, Function<T, String> printed) {
        known.add(name);
        var list = body.path(name);
        if (!list.isArray() || list.isEmpty()) {
            var code = list.isMissingNode() ? FaultCode.MISSING_FIELD : FaultCode.MALFORMED_VALUE;
            refuse(name, code, "'%s' is a list of at least one.".formatted(name));
            return List.of(values[0]);
        }
        return IntStream.range(0, list.size())
                .mapToObj(place ->
                        among(name + "/" + place, String.valueOf(list.get(place).textValue()), values, printed))
                .toList();
    }

    /** Some texts, each once; empty if it is absent. */
    Optional<List<String>> texts(String name) {
        known.add(name);
        var list = body.path(name);
        var texts = new LinkedHashSet<String>();
        list.forEach(each -> texts.add(each.asText()));
        if (!list.isMissingNode() && (texts.isEmpty() || texts.size() < list.size())) {
            refuse(name, FaultCode.MALFORMED_VALUE, "'%s' is a list of at least one, each once.".formatted(name));
        }
        return list.isMissingNode() ? Optional.empty() : Optional.of(List.copyOf(texts));
    }

    /** One of some values. */
    <T> T oneOf(String name, T[] values, Function<T, String> printed) {
        var before = faults.size();
        var given = required(name, Slug.MAX_LENGTH);
        return faults.size() == before ? among(name, given, values, printed) : values[0];
    }

    /** One of some values; the first if it is absent. */
    <T> T oneOfOrFirst(String name, T[] values, Function<T, String> printed) {
        return text(name, Slug.MAX_LENGTH)
                .map(given -> among(name, given, values, printed))
                .orElse(values[0]);
    }

    private <T> T among(String name, String given, T[] values, Function<T, String> printed) {
        var allowed = Stream.of(values).map(printed).toList();
        var place = allowed.indexOf(given);
        if (place < 0) {
            faults.add(new Fault(
                    Fault.Place.BODY,
                    pointer + "/" + name,
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

    /** A slug that must be there. */
    Slug requiredSlug(String name) {
        var before = faults.size();
        var slug = slug(name);
        if (faults.size() == before && slug.isEmpty()) {
            refuse(name, FaultCode.MISSING_FIELD, "'%s' must be there.".formatted(name));
        }
        return slug.orElse(HARMLESS);
    }

    /**
     * Objects in a list, each to be read like the body itself.
     *
     * @param least how many there must be; if none, it may be absent
     */
    List<BodyMembers> objects(String name, int least, int most) {
        known.add(name);
        var list = body.path(name);
        if (list.size() < least && (list.isArray() || list.isMissingNode())) {
            refuse(name, FaultCode.MISSING_FIELD, "'%s' is a list of at least %s.".formatted(name, least));
            return List.of();
        }
        if (!list.isArray()) {
            if (!list.isMissingNode()) {
                refuse(name, FaultCode.MALFORMED_VALUE, "'%s' must be a list.".formatted(name));
            }
            return List.of();
        }
        if (list.size() > most) {
            refuse(name, FaultCode.TOO_MANY_VALUES, "'%s' has at most %s elements.".formatted(name, most));
            return List.of();
        }
        var objects = IntStream.range(0, list.size())
                .mapToObj(place -> object(list.get(place), "%s/%s/%s".formatted(pointer, name, place)))
                .flatMap(Optional::stream)
                .toList();
        inner.addAll(objects);
        return objects;
    }

    private Optional<BodyMembers> object(JsonNode element, String at) {
        if (element instanceof ObjectNode object) {
            return Optional.of(new BodyMembers(object, at, faults));
        }
        faults.add(new Fault(
                Fault.Place.BODY, at, FaultCode.MALFORMED_VALUE, "Each element must be an object.", List.of()));
        return Optional.empty();
    }

    /** Where these members stand in the body (RFC 6901). */
    String pointer() {
        return pointer;
    }

    /** A moment (RFC 3339) in whole seconds, with any offset. */
    public Instant moment(String name) {
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
    public void refuse(String name, FaultCode code, String detail) {
        faults.add(new Fault(Fault.Place.BODY, pointer + "/" + name, code, detail, List.of()));
    }

    /**
     * All that shall be read was read.
     *
     * @throws ProblemException INVALID_REQUEST if any member is at fault or unknown
     */
    public void finish() {
        refuseUnknown();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults.stream().limit(MOST_FAULTS).toList());
        }
    }

    private void refuseUnknown() {
        inner.forEach(BodyMembers::refuseUnknown);
        body.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                faults.add(new Fault(
                        Fault.Place.BODY,
                        pointer + "/" + QueryParameters.printable(name),
                        FaultCode.UNKNOWN_FIELD,
                        "There is no such member here.",
                        List.copyOf(known)));
            }
        });
    }
}
