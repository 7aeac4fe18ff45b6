package org.wegwijzer.delivery.graph.declaration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/**
 * The order of a list.
 *
 * @param name as in the parameter
 * @param descending last first, ties included
 */
public record Order(String name, Sort sort, boolean descending) {

    /** The name of the parameter. */
    public static final String NAME = "sort";

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
            throw ProblemException.invalid(
                    Fault.ofQuery(NAME, FaultCode.UNKNOWN_VALUE, "The list cannot be sorted by that.", allowed(sorts)));
        }
        return new Order(text, sort, descending);
    }

    /** Every value of the parameter. */
    public static List<String> allowed(Map<String, Sort> sorts) {
        return sorts.keySet().stream()
                .flatMap(name -> Stream.of(name, "-" + name))
                .toList();
    }
}
