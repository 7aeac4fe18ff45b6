package org.wegwijzer.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.index.IndexFields;
import org.wegwijzer.search.index.IndexTerms;
import org.wegwijzer.search.query.QueryInterpreter.Understood;

/** What was understood of a search, as a query for the entries that answer it. */
public final class WantedEntries {

    /** With fewer hits than this, entries that lack more of the words count as well. */
    public static final int FEW = 10;

    /** How much a text counts that is not in the reader's first language, and each language after the next. */
    private static final float OTHER_LANGUAGE = 0.6f;

    private static final float LATER_LANGUAGE = 0.95f;

    private final Search search;
    private final Understood understood;
    private final IndexTerms terms;
    private final List<LanguageTag> languages;

    /** @param terms of the index that the query is for */
    public WantedEntries(Search search, Understood understood, IndexTerms terms) {
        this.search = search;
        this.understood = understood;
        this.terms = terms;
        this.languages = search.languages().tags();
    }

    /** Whether there is more than one word, of which some may be missing. */
    public boolean hasSeveral() {
        return understood.wanted().size() > 1;
    }

    /** Finds the entries that have most of the words: both of two, two of three, then all but a quarter. */
    public Query withMost() {
        var words = understood.wanted().size();
        return query(words < 3 ? words : words - Math.max(1, words / 4));
    }

    /** Finds the entries that have any of the words. */
    public Query withAny() {
        return query(1);
    }

    private Query query(int most) {
        var query = new BooleanQuery.Builder();
        var wanted = new BooleanQuery.Builder()
                .setMinimumNumberShouldMatch(Math.min(most, understood.wanted().size()));
        understood.wanted().forEach(meaning -> wanted.add(inAny(meaning), Occur.SHOULD));
        if (!understood.wanted().isEmpty()) {
            query.add(wanted.build(), Occur.MUST);
        }
        understood.required().forEach(meaning -> query.add(inAny(meaning), Occur.MUST));
        understood.excluded().forEach(meaning -> query.add(inAny(meaning), Occur.MUST_NOT));
        understood.better().forEach(meaning -> query.add(inAny(meaning), Occur.SHOULD));
        filter(
                query,
                IndexFields.TYPE,
                search.types().stream().map(EntryType::singular).collect(Collectors.toSet()));
        filter(query, IndexFields.TOPIC, search.topics());
        filter(query, IndexFields.SOURCE, search.sources());
        return query.build();
    }

    private static void filter(BooleanQuery.Builder query, String field, Set<String> values) {
        if (!values.isEmpty()) {
            var terms = values.stream().map(BytesRef::new).toList();
            query.add(new TermInSetQuery(field, terms), Occur.FILTER);
        }
    }

    private Query inAny(QueryPart meaning) {
        var either = new ArrayList<Query>();
        var weight = 1f;
        for (var language : languages) {
            var here = meaning.in(language, terms);
            if (!(here instanceof MatchNoDocsQuery)) {
                either.add(new BoostQuery(here, weight));
            }
            weight = weight == 1f ? OTHER_LANGUAGE : weight * LATER_LANGUAGE;
        }
        return new DisjunctionMaxQuery(either, 0);
    }
}
