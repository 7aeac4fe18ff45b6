package org.wegwijzer.search.opensearch;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;

/** Translates queries of Lucene into the cluster's language. */
final class QueryJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String BOOST = "boost";
    private static final String VALUE = "value";

    private final UnaryOperator<String> fields;
    private final Rarity rarity;
    private int clauses;

    /** How much more a word counts than the cluster thinks, by which words are rare in which fields. */
    interface Rarity {
        float of(List<Term> words);
    }

    /**
     * A query in the cluster's language.
     *
     * @param clauses how many words and phrases the cluster has to look for
     */
    record Translated(ObjectNode json, int clauses) {}

    private QueryJson(UnaryOperator<String> fields, Rarity rarity) {
        this.fields = fields;
        this.rarity = rarity;
    }

    /** @param fields what a field is called on the cluster */
    static Translated translated(Query query, UnaryOperator<String> fields, Rarity rarity) {
        var translation = new QueryJson(fields, rarity);
        return new Translated(translation.of(query), translation.clauses);
    }

    private ObjectNode of(Query query) {
        return of(query, 1);
    }

    private ObjectNode of(Query query, float boost) {
        if (query instanceof BoostQuery boosted) {
            return of(boosted.getQuery(), boost * boosted.getBoost());
        } else if (query instanceof BooleanQuery all) {
            return all(all, boost);
        } else if (query instanceof DisjunctionMaxQuery best) {
            return best(best, boost);
        } else if (query instanceof MatchNoDocsQuery) {
            return none();
        }
        clauses++;
        return leaf(query, boost);
    }

    private ObjectNode leaf(Query query, float boost) {
        if (query instanceof TermQuery term) {
            return term(term.getTerm(), boost);
        } else if (query instanceof PhraseQuery phrase) {
            return phrase(phrase, boost);
        } else if (query instanceof TermInSetQuery any) {
            return any(any);
        } else if (query instanceof PrefixQuery prefix) {
            return prefix(prefix.getPrefix());
        } else if (query instanceof FuzzyQuery fuzzy) {
            return fuzzy(fuzzy);
        }
        throw new IllegalArgumentException("no query of ours: " + query.getClass());
    }

    private ObjectNode all(BooleanQuery query, float boost) {
        var all = JSON.objectNode();
        for (var clause : query) {
            all.withArrayProperty(name(clause.getOccur())).add(of(clause.getQuery()));
        }
        if (query.getMinimumNumberShouldMatch() > 0) {
            all.put("minimum_should_match", query.getMinimumNumberShouldMatch());
        }
        return called("bool", all.put(BOOST, boost));
    }

    private static String name(Occur occur) {
        return switch (occur) {
            case MUST -> "must";
            case FILTER -> "filter";
            case SHOULD -> "should";
            case MUST_NOT -> "must_not";
        };
    }

    private ObjectNode best(DisjunctionMaxQuery query, float boost) {
        var best = JSON.objectNode().put("tie_breaker", query.getTieBreakerMultiplier());
        for (var other : query.getDisjuncts()) {
            best.withArrayProperty("queries").add(of(other));
        }
        return best.has("queries") ? called("dis_max", best.put(BOOST, boost)) : none();
    }

    private static ObjectNode none() {
        return called("match_none", JSON.objectNode());
    }

    private ObjectNode term(Term term, float boost) {
        var asked = JSON.objectNode().put(VALUE, word(term)).put(BOOST, boost * rarity.of(List.of(term)));
        return called("term", term.field(), asked);
    }

    private ObjectNode phrase(PhraseQuery query, float boost) {
        var words = Stream.of(query.getTerms()).map(QueryJson::word).collect(Collectors.joining(" "));
        var asked = JSON.objectNode()
                .put("query", words)
                .put("slop", query.getSlop())
                .put(BOOST, boost * rarity.of(List.of(query.getTerms())));
        return called("match_phrase", query.getField(), asked);
    }

    private static String word(Term term) {
        return AnalysedText.word(term.text());
    }

    private ObjectNode any(TermInSetQuery query) {
        var values = JSON.arrayNode();
        try {
            var all = query.getBytesRefIterator();
            for (var value = all.next(); value != null; value = all.next()) {
                values.add(value.utf8ToString());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return called("terms", JSON.objectNode().set(fields.apply(query.getField()), values));
    }

    private ObjectNode prefix(Term beginning) {
        return called("prefix", beginning.field(), JSON.objectNode().put(VALUE, beginning.text()));
    }

    private ObjectNode fuzzy(FuzzyQuery query) {
        var asked = JSON.objectNode()
                .put(VALUE, query.getTerm().text())
                .put("fuzziness", query.getMaxEdits())
                .put("prefix_length", query.getPrefixLength());
        return called("fuzzy", query.getField(), asked);
    }

    private ObjectNode called(String query, String field, ObjectNode asked) {
        return called(query, JSON.objectNode().set(fields.apply(field), asked));
    }

    private static ObjectNode called(String query, ObjectNode asked) {
        return JSON.objectNode().set(query, asked);
    }
}
