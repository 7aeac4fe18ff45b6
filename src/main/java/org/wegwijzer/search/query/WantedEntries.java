package org.wegwijzer.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.index.IndexFields;
import org.wegwijzer.search.index.IndexTerms;
import org.wegwijzer.search.query.QueryInterpreter.Understood;
import org.wegwijzer.search.validity.SearchFootprint;
import org.wegwijzer.search.validity.TermSet;

/** What was understood of a search, as a query for the entries that answer it. */
public final class WantedEntries {

    /** With fewer hits than this, entries that lack more of the words count as well. */
    public static final int FEW = 10;

    /** How much a text counts that is not in the reader's first language, and each language after the next. */
    private static final float OTHER_LANGUAGE = 0.6f;

    private static final float LATER_LANGUAGE = 0.95f;

    private final Search search;
    private final IndexTerms terms;
    private final TermSet interpreted;
    private final List<Part> wanted;
    private final List<Part> required;
    private final List<Query> better;
    private final List<Query> excluded;
    private final List<Filter> filters;

    /** @param terms of the index that the query is for, that were asked for nothing but what the search means */
    public WantedEntries(Search search, Understood understood, IndexTerms terms) {
        this.search = search;
        this.terms = terms;
        this.interpreted = terms.asked();
        this.wanted = understood.wanted().stream().map(this::part).toList();
        this.required = understood.required().stream().map(this::part).toList();
        this.better = understood.better().stream().map(this::inAny).toList();
        this.excluded = understood.excluded().stream().map(this::inAny).toList();
        this.filters = filters(search);
    }

    /**
     * A part of a search.
     *
     * @param asked the words that it may be
     */
    private record Part(Query query, TermSet asked) {}

    private Part part(QueryPart meaning) {
        return new Part(inAny(meaning), terms.asked());
    }

    /** The values of a field of which an entry has one. */
    private record Filter(String field, Set<String> values) {

        Query query() {
            return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
        }

        TermSet asked() {
            return TermSet.of(
                    values.stream().map(value -> new Term(field, value)).toList());
        }
    }

    private static List<Filter> filters(Search search) {
        var types = search.types().stream().map(EntryType::singular).collect(Collectors.toSet());
        return Stream.of(
                        new Filter(IndexFields.TYPE, types),
                        new Filter(IndexFields.TOPIC, search.topics()),
                        new Filter(IndexFields.SOURCE, search.sources()))
                .filter(filter -> !filter.values().isEmpty())
                .toList();
    }

    /** Whether there is more than one word, of which some may be missing. */
    public boolean hasSeveral() {
        return wanted.size() > 1;
    }

    /** Finds the entries that have most of the words: both of two, two of three, then all but a quarter. */
    public Query withMost() {
        return having(most());
    }

    private int most() {
        var words = wanted.size();
        return words < 3 ? words : words - Math.max(1, words / 4);
    }

    /** Finds the entries that have any of the words. */
    public Query withAny() {
        return having(1);
    }

    private Query having(int most) {
        var query = new BooleanQuery.Builder();
        if (!wanted.isEmpty()) {
            var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(most);
            wanted.forEach(part -> some.add(part.query(), Occur.SHOULD));
            query.add(some.build(), Occur.MUST);
        }
        required.forEach(part -> query.add(part.query(), Occur.MUST));
        excluded.forEach(part -> query.add(part, Occur.MUST_NOT));
        better.forEach(part -> query.add(part, Occur.SHOULD));
        filters.forEach(filter -> query.add(filter.query(), Occur.FILTER));
        return query.build();
    }

    /**
     * On which words it depends what is found.
     *
     * @param any whether entries with any of the words are
     * @param guesses what may have been meant by words that stand nowhere
     */
    public SearchFootprint footprint(boolean any, Optional<TermSet> guesses) {
        var all = Stream.concat(
                required.stream().map(Part::asked), filters.stream().map(Filter::asked));
        var some = wanted.stream().map(Part::asked).toList();
        // As long as nothing is understood nothing that comes is found.
        var most = any || (wanted.isEmpty() && required.isEmpty()) ? 1 : most();
        return new SearchFootprint(most, some, all.toList(), interpreted, guesses);
    }

    private Query inAny(QueryPart meaning) {
        var either = new ArrayList<Query>();
        var weight = 1f;
        for (var language : search.languages().tags()) {
            var here = meaning.in(language, terms);
            if (!(here instanceof MatchNoDocsQuery)) {
                either.add(new BoostQuery(here, weight));
            }
            weight = weight == 1f ? OTHER_LANGUAGE : weight * LATER_LANGUAGE;
        }
        return new DisjunctionMaxQuery(either, 0);
    }
}
