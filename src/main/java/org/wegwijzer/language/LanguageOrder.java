package org.wegwijzer.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All languages of a hub in the order in which one reader wants them: what was asked for, its shorter forms, the hub's
 * default, then the others as the hub lists them. Since every language is in it, whatever text exists is found.
 *
 * @param tags every language of the hub, once, best first; never empty
 */
public record LanguageOrder(List<LanguageTag> tags) {

    public LanguageOrder {
        tags = List.copyOf(tags);
    }

    static LanguageOrder of(List<LanguageTag> wanted, LanguageTag fallback, List<LanguageTag> all) {
        var order = new LinkedHashSet<>(wanted);
        order.add(fallback);
        order.addAll(all);
        order.retainAll(all);
        return new LanguageOrder(new ArrayList<>(order));
    }

    /** The same order, but what is {@code unwanted} comes behind everything else. */
    LanguageOrder last(Predicate<LanguageTag> unwanted) {
        var wanted = tags.stream().filter(Predicate.not(unwanted));
        return new LanguageOrder(
                Stream.concat(wanted, tags.stream().filter(unwanted)).toList());
    }

    /** The language that answers first of all. */
    public LanguageTag first() {
        return tags.get(0);
    }

    /** The best language that {@code texts} has, if it has any of the hub's. */
    public <T> Optional<LanguageTag> best(Map<LanguageTag, T> texts) {
        return tags.stream().filter(texts::containsKey).findFirst();
    }

    /**
     * The order as text in which a database finds a language's rank with {@code position(',nl,' in …)}: {@code ,nl,en,}.
     */
    public String ranks() {
        return tags.stream().map(LanguageTag::value).collect(Collectors.joining(",", ",", ","));
    }
}
