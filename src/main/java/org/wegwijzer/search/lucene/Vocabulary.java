package org.wegwijzer.search.lucene;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.content.Zone;
import org.wegwijzer.search.text.Analyzers;

/** The words of an index, as they stand in its texts. Used for one search. */
final class Vocabulary {

    /** Shorter words are taken as they were typed: with one letter changed they become too many others. */
    private static final int SHORTEST_FOR_ONE_EDIT = 4;

    private static final int SHORTEST_FOR_TWO_EDITS = 7;

    /** What is longer is no word, and to compare it costs much. */
    private static final int LONGEST_FOR_EDITS = 50;

    /** Most words that are considered in the place of an unknown one. */
    private static final int MOST = 4;

    private static final int MOST_CONTINUATIONS = 200;
    private static final int SHORTEST_BEGINNING = 3;

    private static final Set<UnicodeScript> SYLLABLES =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private final IndexReader index;
    private final IndexTerms terms;
    private final List<LanguageTag> languages;
    private final Collection<String> stopWords;
    private final IntStream.Builder guesses = IntStream.builder();
    private boolean isGuess;

    Vocabulary(IndexReader index, IndexTerms terms, List<LanguageTag> languages, Collection<String> stopWords) {
        this.index = index;
        this.terms = terms;
        this.languages = languages;
        this.stopWords = stopWords;
    }

    /**
     * A word in the place of an unknown one.
     *
     * @param form as it stands in texts, folded
     * @param edits how many letters differ; 0 if it goes on where the unknown one ends
     * @param frequency in how many entries it stands
     */
    record Alternative(String form, int edits, long frequency) {}

    /** The words that resemble those that stand nowhere, as hashes of terms; empty if all words that were asked for stand somewhere. */
    Optional<int[]> guesses() {
        return isGuess ? Optional.of(guesses.build().toArray()) : Optional.empty();
    }

    /** Whether the word, or another form of it, stands in any text. */
    boolean knows(String typed) throws IOException {
        var known = standsSomehow(typed);
        isGuess |= !known;
        return known;
    }

    private boolean standsSomehow(String typed) throws IOException {
        for (var word : Analyzers.words(typed)) {
            if (terms.has(new Term(IndexFields.SLUG, word.form()))) {
                return true;
            }
            for (var language : languages) {
                if (terms.has(new Term(IndexFields.words(language), word.form()))) {
                    return true;
                }
            }
        }
        for (var language : languages) {
            if (knowsStem(language, typed)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word's stem stands in texts of a language or, if it is a compound, all its parts do. */
    private boolean knowsStem(LanguageTag language, String typed) throws IOException {
        var stems = Analyzers.stems(language, typed);
        if (stems.isEmpty()) {
            return false;
        }
        if (stands(language, stems.get(0))) {
            return true;
        }
        for (var part : stems.subList(1, stems.size())) {
            if (!stands(language, part)) {
                return false;
            }
        }
        return stems.size() > 2;
    }

    private boolean stands(LanguageTag language, String stem) throws IOException {
        for (var zone : Zone.values()) {
            if (terms.has(new Term(IndexFields.zone(zone, language), stem))) {
                return true;
            }
        }
        return false;
    }

    /** Words that differ from an unknown one in a letter or two, or begin with it; the most likely first. */
    List<Alternative> alternatives(String form) throws IOException {
        var found = new HashMap<String, Alternative>();
        for (var language : languages) {
            var terms = MultiTerms.getTerms(index, IndexFields.words(language));
            if (terms != null) {
                similar(terms, IndexFields.words(language), form, found);
                continuing(terms, form, found);
            }
        }
        found.keySet()
                .forEach(other -> languages.forEach(
                        language -> guesses.add(new Term(IndexFields.words(language), other).hashCode())));
        return Stream.concat(best(found, true), best(found, false)).toList();
    }

    private Stream<Alternative> best(Map<String, Alternative> found, boolean edited) {
        return found.values().stream()
                .filter(other -> other.edits() > 0 == edited)
                .sorted(Comparator.comparingInt(Alternative::edits)
                        .thenComparing(
                                Comparator.comparingLong(Alternative::frequency).reversed())
                        .thenComparing(Alternative::form))
                // What was removed is named by the index until its files are merged.
                .filter(other -> stands(other.form()))
                .limit(MOST);
    }

    private void similar(Terms terms, String field, String form, Map<String, Alternative> found) throws IOException {
        var most = edits(form);
        if (most == 0) {
            return;
        }
        var similar = new FuzzyTermsEnum(terms, new Term(field, form), most, 1, true);
        for (var term = similar.next(); term != null; term = similar.next()) {
            var other = term.utf8ToString();
            if (!stopWords.contains(other) && other.codePoints().noneMatch(Character::isDigit)) {
                var shorter = Math.min(form.codePointCount(0, form.length()), other.codePointCount(0, other.length()));
                var edits = Math.round((1 - similar.getBoost()) * shorter);
                add(found, new Alternative(other, Math.max(1, edits), similar.docFreq()));
            }
        }
    }

    /** How many letters of a word may be wrong; none in what has digits, where each means something else. */
    static int edits(String form) {
        var length = form.codePointCount(0, form.length());
        var isWord = length >= SHORTEST_FOR_ONE_EDIT && length <= LONGEST_FOR_EDITS;
        if (!isWord || form.codePoints().anyMatch(Character::isDigit)) {
            return 0;
        }
        return length < SHORTEST_FOR_TWO_EDITS ? 1 : 2;
    }

    private static void continuing(Terms terms, String form, Map<String, Alternative> found) throws IOException {
        if (form.length() < SHORTEST_BEGINNING && !isWordByItself(form)) {
            return;
        }
        var all = terms.iterator();
        var beginning = new BytesRef(form);
        if (all.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
            return;
        }
        var term = all.term();
        for (var seen = 0; term != null && seen < MOST_CONTINUATIONS; seen++, term = all.next()) {
            if (!StringHelper.startsWith(term, beginning)) {
                return;
            }
            add(found, new Alternative(term.utf8ToString(), 0, all.docFreq()));
        }
    }

    /** Whether its letters are syllables or words already, and what goes on behind them are others that stand there without a blank. */
    private static boolean isWordByItself(String form) {
        return form.codePoints().mapToObj(UnicodeScript::of).allMatch(SYLLABLES::contains);
    }

    private static void add(Map<String, Alternative> found, Alternative other) {
        found.merge(
                other.form(),
                other,
                (one, two) -> new Alternative(
                        one.form(), Math.max(one.edits(), two.edits()), one.frequency() + two.frequency()));
    }

    /** Two known words that the word is made of, if there are such. */
    List<String> halves(String form) throws IOException {
        for (var end = form.length() - SHORTEST_BEGINNING; end >= SHORTEST_BEGINNING; end--) {
            var halves = List.of(form.substring(0, end), form.substring(end));
            if (stands(halves.get(0)) && stands(halves.get(1))) {
                return halves;
            }
        }
        return List.of();
    }

    /** Whether the word stands in texts in this very form. */
    boolean stands(String form) {
        for (var language : languages) {
            if (terms.has(new Term(IndexFields.words(language), form))) {
                return true;
            }
        }
        return false;
    }
}
