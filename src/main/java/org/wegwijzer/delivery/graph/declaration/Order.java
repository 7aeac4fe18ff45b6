package org.wegwijzer.delivery.graph.declaration;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wegwijzer.hint.Hint;
import org.wegwijzer.hint.Nearness;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/**
 * The order of a list.
 *
 * @param name as in the parameter
 * @param descending last first, ties included
 */
public record Order(String name, Sort sort, boolean descending) {

    /** The name of the parameter. */
    public static final String NAME = "sort";

    private static final Pattern SAID = Pattern.compile(
            "(?:(?<minus>-)|[+ ])?(?<name>[A-Za-z][A-Za-z_.-]{0,40}?)(?:[: ,._-](?:(?<desc>desc|DESC|descending)|asc|ASC|ascending))?");

    /**
     * Reads the parameter.
     *
     * @param sorts what the list can be sorted by, by its public name
     * @throws ProblemException INVALID_REQUEST if it can not be sorted so
     */
    public static Order parse(String text, Map<String, Sort> sorts) {
        var descending = text.startsWith("-");
        var sort = sorts.get(descending ? text.substring(1) : text);
        if (sort == null) {
            throw ProblemException.invalid(unknown(text, sorts));
        }
        return new Order(text, sort, descending);
    }

    private static Fault unknown(String text, Map<String, Sort> sorts) {
        var detail = "'%s' is no value of '%s'.".formatted(QueryParameters.printable(text), NAME);
        return Fault.ofQuery(NAME, FaultCode.UNKNOWN_VALUE, detail, allowed(sorts))
                .meaning(Hint.of(meant(text, sorts)));
    }

    /** Others say the direction behind the name, or with a plus sign, which in a query is a blank. */
    private static List<String> meant(String text, Map<String, Sort> sorts) {
        var said = SAID.matcher(text);
        if (!said.matches()) {
            return List.of();
        }
        var descending = said.group("minus") != null || said.group("desc") != null;
        return Nearness.among(sorts.keySet(), said.group("name")).stream()
                .map(name -> descending ? "-" + name : name)
                .toList();
    }

    /** Every value of the parameter. */
    public static List<String> allowed(Map<String, Sort> sorts) {
        return sorts.keySet().stream()
                .flatMap(name -> Stream.of(name, "-" + name))
                .toList();
    }
}
