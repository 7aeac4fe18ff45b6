package org.wegwijzer.delivery.graph.declaration;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.parameter.Values;
import org.wegwijzer.hint.Hint;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.WrongTime;

/**
 * A way to narrow a list.
 *
 * @param name the parameter
 * @param form what its value is
 * @param allowed the values of a closed list; empty for the other forms
 * @param sql the condition over the entry's table as {@code t}, with the value as {@code :name}
 * @param join joins {@code t} with what the condition holds for, each once, where there is much else; empty if no index finds it
 * @param target what the values name, if they are slugs of entries
 */
public record Filter(
        String name, Form form, List<String> allowed, String sql, Optional<String> join, Optional<Target> target) {

    /** RFC 3339 has four digits for the year. */
    private static final int LAST_YEAR = 9999;

    /** A filter that only a look at each entry decides. */
    public static Filter of(String name, Form form, List<String> allowed, String sql) {
        return new Filter(name, form, allowed, sql, Optional.empty(), Optional.empty());
    }

    /**
     * A filter by slugs of entries of a type.
     *
     * @param found selects the ids of what has to do with them
     * @param id the column of {@code t} that is among them
     */
    public static Filter of(String name, Target target, String sql, String found, String id) {
        // As an array, since PostgreSQL expects much of a select and would go through all entries.
        var join = "join unnest(array(%s)) as narrowed(id) on narrowed.id = t.%s".formatted(found, id);
        return new Filter(name, Form.SLUGS, List.of(), sql, Optional.of(join), Optional.of(target));
    }

    /**
     * What slugs of a filter name.
     *
     * @param type the type of the entries
     * @param list the relation of each in which all stand that the filter leaves; empty if none has them
     */
    public record Target(EntryType type, Optional<String> list) {}

    /** What the value of a filter is. */
    public enum Form {
        /** Slugs with commas between them: any of them. */
        SLUGS,
        /** Values of a closed list with commas between them: any of them. */
        VALUES,
        /** A moment (RFC 3339). */
        MOMENT
    }

    /**
     * Reads the parameter.
     *
     * @throws ProblemException INVALID_REQUEST if it is no such value
     */
    public Object parse(String text) {
        return form == Form.MOMENT ? moment(text) : values(text);
    }

    /** The slugs that the value holds, if its values are slugs. */
    public Stream<String> slugs(Object value) {
        return form == Form.SLUGS && value instanceof List<?> several
                ? several.stream().map(String::valueOf)
                : Stream.empty();
    }

    /** The value as the parameter says it, in canonical form. */
    public String printed(Object value) {
        return value instanceof List<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(","))
                : ((OffsetDateTime) value).toInstant().toString();
    }

    private List<String> values(String text) {
        return form == Form.SLUGS ? Values.slugs(name, text) : Values.of(name, text, allowed);
    }

    private OffsetDateTime moment(String text) {
        try {
            // In a query a plus sign means a blank, and offsets begin with one.
            var moment = OffsetDateTime.parse(text.replace(' ', '+')).withOffsetSameInstant(ZoneOffset.UTC);
            if (moment.getYear() >= 0 && moment.getYear() <= LAST_YEAR) {
                return moment;
            }
        } catch (DateTimeException malformed) {
            throw noMoment(text);
        }
        throw noMoment(text);
    }

    private ProblemException noMoment(String text) {
        var reason = WrongTime.ofMoment(text.replace(' ', '+'), 0, LAST_YEAR)
                .orElse("must be a moment (RFC 3339), such as 2026-01-31T09:00:00Z");
        var detail = "'%s' %s.".formatted(name, reason);
        return ProblemException.invalid(Fault.ofQuery(name, FaultCode.MALFORMED_VALUE, detail, allowed)
                .meaning(Hint.of(WrongTime.meantBy(text, LAST_YEAR).stream().toList())));
    }
}
