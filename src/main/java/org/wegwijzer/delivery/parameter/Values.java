package org.wegwijzer.delivery.parameter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wegwijzer.content.Slug;
import org.wegwijzer.hint.Hint;
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
     * @throws ProblemException INVALID_REQUEST if it names none
     */
    static <E extends Enum<E>> E one(String parameter, String text, E[] all) {
        return Stream.of(all)
                .filter(value -> name(value).equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(unknown(parameter, text, names(all))));
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
        refuse(values.stream()
                .filter(value -> !Slug.isSlug(value))
                .map(value -> noSlug(name, value))
                .toList());
        return values;
    }

    private static Fault noSlug(String name, String value) {
        var detail = "'%s' in '%s' is not a slug.".formatted(QueryParameters.printable(value), name);
        var slug = Slug.like(value).map(Slug::value).stream().toList();
        return Fault.ofQuery(name, FaultCode.MALFORMED_VALUE, detail).meaning(Hint.of(slug));
    }

    /**
     * Values of a closed list, sorted.
     *
     * @throws ProblemException INVALID_REQUEST if they are not all {@code allowed} or too many
     */
    public static List<String> of(String name, String text, List<String> allowed) {
        var values = list(name, text, allowed);
        refuse(values.stream()
                .filter(value -> !allowed.contains(value))
                .map(value -> unknown(name, value, allowed))
                .toList());
        return values;
    }

    private static Fault unknown(String name, String value, List<String> allowed) {
        var detail = "'%s' is no value of '%s'.".formatted(QueryParameters.printable(value), name);
        return Fault.ofQuery(name, FaultCode.UNKNOWN_VALUE, detail, allowed).meaning(Hint.near(value, allowed));
    }

    private static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }

    private static List<String> list(String name, String text, List<String> allowed) {
        var values = QueryParameters.list(name, text);
        if (values.size() > MOST) {
            var detail = "'%s' takes at most %s values.".formatted(name, MOST);
            throw ProblemException.invalid(Fault.ofQuery(name, FaultCode.TOO_MANY_VALUES, detail, allowed));
        }
        return values.stream().sorted().toList();
    }
}
