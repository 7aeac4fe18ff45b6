package org.wegwijzer.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.Completion;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.SuggestQuery;
import org.wegwijzer.search.highlight.MarkedText;
import org.wegwijzer.search.index.CompletionFields;
import org.wegwijzer.search.text.Analyzers;

/**
 * Completes what was typed: with names that begin like it, then with those of which a word does, then, if there are none, with those
 * where a letter differs; each time the most linked first, the reader's language before the others.
 */
public final class CompletionSearch {

    /** In characters: folded, some become eighteen, no name begins so, and Lucene's stack grows with each. */
    private static final int LONGEST = 500;

    private final Names names;
    private final SuggestQuery beginning;
    private final List<String> words;
    private final Map<EntryKey, Completion> found = new LinkedHashMap<>();

    /** Looks among the names of an index. */
    public CompletionSearch(Names names, SuggestQuery beginning) {
        this.names = names;
        this.beginning = beginning;
        this.words = Analyzers.words(beginning.text()).stream()
                .map(Analyzers.Word::form)
                .limit(QueryInterpreter.MOST_WORDS)
                .toList();
    }

    /** The names of an index that entries have in the languages of their texts. */
    public interface Names {

        /**
         * The most linked of those that a query on {@link CompletionFields} finds in a language, equals by their keys.
         *
         * @throws IOException if the index cannot be read
         */
        List<Named> find(Query query, LanguageTag language, int most) throws IOException;
    }

    /** An entry with its title in a language. */
    public record Named(EntryKey entry, String title) {}

    /**
     * What was found, the best first.
     *
     * @throws IOException if the index cannot be read
     */
    public List<Completion> found() throws IOException {
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
        // Entries that are known already come among them.
        var most = beginning.limit() + found.size();
        for (var named : names.find(query, language, most)) {
            if (found.size() < beginning.limit()) {
                found.computeIfAbsent(named.entry(), first -> completion(named, language));
            }
        }
    }

    private Completion completion(Named named, LanguageTag language) {
        return new Completion(named.entry(), named.title(), language, marked(named.title()));
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
