package org.wegwijzer.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.Completion;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.SuggestQuery;
import org.wegwijzer.search.lucene.highlight.MarkedText;
import org.wegwijzer.search.text.Analyzers;

/**
 * Completes what was typed: with names that begin like it, then with those of which a word does, then, if there are none, with those
 * where a letter differs; each time the most linked first, the reader's language before the others.
 */
final class SuggestExecution {

    /** In characters: folded, some become eighteen, no name begins so, and Lucene's stack grows with each. */
    private static final int LONGEST = 500;

    private final IndexSearcher searcher;
    private final SuggestQuery beginning;
    private final List<String> words;
    private final Map<EntryKey, Completion> found = new LinkedHashMap<>();

    SuggestExecution(IndexSearcher searcher, SuggestQuery beginning) {
        this.searcher = searcher;
        this.beginning = beginning;
        this.words = Analyzers.words(beginning.text()).stream()
                .map(Analyzers.Word::form)
                .limit(QueryInterpreter.MOST_WORDS)
                .toList();
    }

    List<Completion> found() throws IOException {
        var typed = String.join(" ", words);
        var isTooLong = typed.length() > LONGEST;
        if (isTooLong || typed.codePointCount(0, typed.length()) < SuggestQuery.SHORTEST) {
            return List.of();
        }
        add(begins(typed));
        add(contains());
        if (found.isEmpty()) {
            add(resembles());
        }
        return List.copyOf(found.values());
    }

    private void add(Query query) throws IOException {
        for (var language : beginning.languages().tags()) {
            if (found.size() < beginning.limit()) {
                add(query, language);
            }
        }
    }

    private static Query begins(String typed) {
        var known = CompletionFields.beginning(typed);
        var term = new Term(CompletionFields.BEGINNING, typed);
        return known.equals(typed) ? new TermQuery(term) : new PrefixQuery(term);
    }

    private Query contains() {
        var all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(new TermQuery(term(word)), Occur.MUST));
        return all.build();
    }

    /** The index knows the beginnings of words, so what resembles one of them begins a word that resembles what was typed. */
    private Query resembles() {
        var all = new BooleanQuery.Builder();
        for (var word : words) {
            var term = term(word);
            var edits = Vocabulary.edits(term.text());
            all.add(edits == 0 ? new TermQuery(term) : new FuzzyQuery(term, edits, 1), Occur.MUST);
        }
        return all.build();
    }

    private static Term term(String word) {
        return new Term(CompletionFields.WORDS, CompletionFields.beginning(word));
    }

    private void add(Query query, LanguageTag language) throws IOException {
        var narrowed = new BooleanQuery.Builder()
                .add(new ConstantScoreQuery(query), Occur.FILTER)
                .add(new TermQuery(new Term(CompletionFields.LANGUAGE, language.value())), Occur.FILTER);
        if (!beginning.types().isEmpty()) {
            var types = beginning.types().stream()
                    .map(type -> new BytesRef(type.singular()))
                    .collect(Collectors.toSet());
            narrowed.add(new TermInSetQuery(CompletionFields.TYPE, types), Occur.FILTER);
        }
        // Documents are kept in this order, so looking ends with the first few; entries that are known already come
        // among them.
        var most = beginning.limit() + found.size();
        var manager = new TopFieldCollectorManager(HubIndex.MOST_LINKED, most, 1);
        for (var document : searcher.search(narrowed.build(), manager).scoreDocs) {
            var stored = searcher.storedFields().document(document.doc);
            var key = EntryKey.of(stored.get(CompletionFields.KEY)).orElseThrow();
            if (found.size() < beginning.limit()) {
                found.computeIfAbsent(key, first -> completion(key, stored.get(CompletionFields.TITLE), language));
            }
        }
    }

    private Completion completion(EntryKey key, String title, LanguageTag language) {
        return new Completion(key, title, language, marked(title));
    }

    private String marked(String title) {
        var places = new ArrayList<MarkedText.Place>();
        for (var word : Analyzers.words(title)) {
            if (words.stream().anyMatch(typed -> word.form().startsWith(typed))) {
                places.add(new MarkedText.Place(word.start(), word.end()));
            }
        }
        return MarkedText.of(title, 0, title.length(), places);
    }
}
