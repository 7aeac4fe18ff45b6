package org.wegwijzer.delivery.graph;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.expand.Expansion;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.language.LanguageTag;

/**
 * How one reader wants to see content; valid by construction.
 *
 * @param order the hub's languages, the reader's best first
 * @param original the hub's default language, against which translations are outdated
 * @param asked the language that the request named, to be named again in the links that go on from here
 * @param limits most items of an expanded relation, by its name
 */
public record Reading(
        LanguageOrder order,
        LanguageTag original,
        @Nullable LanguageTag asked,
        Expansion expansion,
        Map<String, Integer> limits) {

    /** Most items of an expanded relation when the request does not say. */
    public static final int DEFAULT_LIMIT = 50;

    /** Most items that a request can ask for, of a relation or of a list. */
    public static final int MAX_LIMIT = 100;

    public Reading {
        limits = Map.copyOf(limits);
    }

    /** How the list of a relation goes on where its expansion ends; {@code below} is what was wanted of its targets. */
    ListRequest restOf(ToMany<?> relation, String address, Expansion below) {
        var limit = limit(relation.name());
        var parameters = new ArrayList<String>();
        var paths = below.paths();
        if (!paths.isEmpty()) {
            parameters.add("expand=" + String.join(",", paths));
        }
        if (asked != null) {
            parameters.add("lang=" + asked);
        }
        parameters.add("limit=" + limit);
        var query = String.join("&", parameters);
        return new ListRequest(this, address, query, Map.of(), Optional.empty(), limit, null);
    }

    int limit(String relation) {
        return limits.getOrDefault(relation, DEFAULT_LIMIT);
    }
}
