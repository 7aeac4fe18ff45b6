package org.wegwijzer.delivery.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.expand.ExpandParameter;
import org.wegwijzer.expand.Expansion;
import org.wegwijzer.hint.Hint;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.QueryParameters;

/**
 * The parameters that bound expanded relations: {@code topicsLimit}. Faults stay with the query that is read.
 *
 * @param expand what can be expanded
 */
record RelationLimits(ExpandParameter expand) {

    /** Reads those of an answer in which {@code expansion} says what is expanded; one that bounds nothing is a fault. */
    Map<String, Integer> read(String type, Expansion expansion, QueryParameters query) {
        var limits = read(expand.limitable(type), query);
        if (!query.isAtFault(ExpandParameter.NAME)) {
            limits.keySet().stream()
                    .filter(relation -> !expansion.wantsAnywhere(relation))
                    .sorted()
                    .map(relation -> unexpanded(type, relation, expansion))
                    .forEach(query::refuse);
        }
        return limits;
    }

    /** Reads those of a page that always shows the same. */
    Map<String, Integer> ofWholePage(EntryType type, Expansion shown, QueryParameters query) {
        return read(expand.limitable(type.singular(), shown), query);
    }

    private static Map<String, Integer> read(Set<String> relations, QueryParameters query) {
        var limits = new HashMap<String, Integer>();
        for (var relation : relations) {
            number(relation + ReadOptions.LIMIT_SUFFIX, query).ifPresent(limit -> limits.put(relation, limit));
        }
        return limits;
    }

    /** Reads one of them. */
    static Optional<Integer> number(String name, QueryParameters query) {
        return query.read(name, text -> QueryParameters.number(name, text, 1, ReadOptions.MAX_LIMIT));
    }

    private Fault unexpanded(String type, String relation, Expansion expansion) {
        var name = relation + ReadOptions.LIMIT_SUFFIX;
        var detail = "'%s' limits what '%s' has to name, too.".formatted(name, ExpandParameter.NAME);
        var meant = expand.pathsTo(type, relation).stream()
                .map(path -> Stream.concat(expansion.paths().stream(), Stream.of(path)))
                .map(paths -> ExpandParameter.NAME + "=" + paths.collect(Collectors.joining(",")))
                .toList();
        return Fault.ofQuery(name, FaultCode.MISSING_EXPANSION, detail).meaning(Hint.of(meant));
    }
}
