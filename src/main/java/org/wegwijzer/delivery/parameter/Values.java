package org.wegwijzer.delivery.parameter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wegwijzer.content.Slug;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/** Reads parameters that take one value of a closed list, or several with commas between them, any of which may hold. */
public final class Values {

    /** Most values in one parameter. */
    public static final int MOST = 50;

    private Values() {}

    /**
     * The one of {@code all} that a text names.
     *
     * @param otherwise what to say where it names none
     * @throws ProblemException INVALID_REQUEST if it names none
     */
    static <E extends Enum<E>> E one(String parameter, String text, E[] all, String otherwise) {
        return Stream.of(all)
                .filter(value -> name(value).equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        Fault.ofQuery(parameter, FaultCode.UNKNOWN_VALUE, otherwise, names(all))));
    }

    static List<String> names(Enum<?>[] all) {
        return Stream.of(all).map(Values::name).toList();
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Slugs, sorted.
     *
     * @throws ProblemException INVALID_REQUEST if they are none or too many
     */
    public static List<String> slugs(String name, String text) {
        var values = list(name, text, List.of());
        if (!values.stream().allMatch(Slug::isSlug)) {
            throw invalid(name, FaultCode.MALFORMED_VALUE, "A value of '%s' is not a slug.", List.of());
        }
        return values;
    }

    /**
     * Values of a closed list, sorted.
     *
     * @throws ProblemException INVALID_REQUEST if they are not all {@code allowed} or too many
     */
    public static List<String> of(String name, String text, List<String> allowed) {
        var values = list(name, text, allowed);
        if (!allowed.containsAll(values)) {
            throw invalid(name, FaultCode.UNKNOWN_VALUE, "A value of '%s' is not one of those allowed.", allowed);
        }
        return values;
    }

    private static List<String> list(String name, String text, List<String> allowed) {
        var values = QueryParameters.list(name, text);
        if (values.size() > MOST) {
            throw invalid(name, FaultCode.TOO_MANY_VALUES, "'%s' takes at most " + MOST + " values.", allowed);
        }
        return values.stream().sorted().toList();
    }

    private static ProblemException invalid(String name, FaultCode code, String detail, List<String> allowed) {
        return ProblemException.invalid(Fault.ofQuery(name, code, detail.formatted(name), allowed));
    }
}
