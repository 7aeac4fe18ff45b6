package org.wegwijzer.delivery.graph.request;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.parameter.BodyFormat;
import org.wegwijzer.delivery.parameter.LinkForm;
import org.wegwijzer.expand.ExpandParameter;
import org.wegwijzer.expand.Expansion;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.language.LanguageTag;

/**
 * How one reader wants to see content; valid by construction.
 *
 * @param order the hub's languages, the reader's best first
 * @param original the hub's default language, against which translations are outdated
 * @param asked the language that the request named, to be named again in the links that go on from here
 */
public record ReadOptions(
        LanguageOrder order, LanguageTag original, @Nullable LanguageTag asked, ViewOptions wishes) {

    /** The parameter that names the language. */
    public static final String LANGUAGE = "lang";

    /** What follows a relation's name in the parameter that limits it: {@code topicsLimit}. */
    public static final String LIMIT_SUFFIX = "Limit";

    /** Most items of an expanded relation when the request does not say. */
    public static final int DEFAULT_LIMIT = 50;

    /** Most items that a request can ask for, of a relation or of a list. */
    public static final int MAX_LIMIT = 100;

    /** The language that this reader reads before all others. */
    public LanguageTag reader() {
        return order.first();
    }

    /** What is wanted of what the root relates to. */
    public Expansion expansion() {
        return wishes.expansion();
    }

    /** What a cursor is bound to: the list with its filters and order, and the languages in which it is read. */
    public String identity(String list) {
        return list + " " + order.ranks();
    }

    /**
     * The parameters that say what this reader wants, in the one form that all requests for the same have; their values need no
     * encoding in an address.
     */
    public SortedMap<String, String> parameters(Expansion wanted) {
        var parameters = new TreeMap<String, String>();
        if (!wanted.paths().isEmpty()) {
            parameters.put(ExpandParameter.NAME, String.join(",", wanted.paths()));
        }
        if (asked != null) {
            parameters.put(LANGUAGE, asked.value());
        }
        wishes.limits().forEach((name, most) -> {
            if (wanted.wantsAnywhere(name)) {
                parameters.put(name + LIMIT_SUFFIX, String.valueOf(most));
            }
        });
        wishes.fields().parameters(parameters);
        if (wishes.bodyFormat() != BodyFormat.HTML) {
            parameters.put(BodyFormat.NAME, wishes.bodyFormat().value());
        }
        if (wishes.links() != LinkForm.API) {
            parameters.put(LinkForm.NAME, wishes.links().value());
        }
        return parameters;
    }

    /** Those of a page that always expands the same, and is not asked to. */
    public SortedMap<String, String> parametersOfWholePage() {
        var parameters = parameters(expansion());
        parameters.remove(ExpandParameter.NAME);
        return parameters;
    }

    /** The same reader, of another part of an answer. */
    public ReadOptions of(Expansion part, FieldChoice fields) {
        var own = new ViewOptions(part, wishes.limits(), fields, wishes.bodyFormat(), wishes.links());
        return new ReadOptions(order, original, asked, own);
    }

    /** How this reader wants to see what a relation leads to, and what is below that. */
    public ReadOptions below(String relation) {
        return of(expansion().of(relation), wishes.fields().below(relation));
    }

    /** The values of a statement with those that say what this reader reads. */
    public Map<String, Object> values(Map<String, ?> others) {
        var values = new HashMap<String, Object>(others);
        values.put("language", order.first().value());
        values.put("languages", order.ranks());
        values.put("original", original.value());
        return values;
    }

    /** Most items of an expanded relation. */
    public int limit(String relation) {
        return wishes.limits().getOrDefault(relation, DEFAULT_LIMIT);
    }
}
