package org.wegwijzer.search.query;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.content.Zone;
import org.wegwijzer.search.index.IndexFields;
import org.wegwijzer.search.index.IndexTerms;
import org.wegwijzer.search.index.IndexTerms.KnownWord;
import org.wegwijzer.search.text.Analyzers;
import org.wegwijzer.search.validity.TermSet;

/** The words of an index, as they stand in its texts. Used for one search. */
public final class Vocabulary {

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

    private final IndexTerms terms;
    private final List<LanguageTag> languages;
    private final Collection<String> stopWords;
    private final Set<Term> guesses = new HashSet<>();
    private boolean isGuess;

    /** Takes words from texts in these languages; those that say little are folded. */
    public Vocabulary(IndexTerms terms, List<LanguageTag> languages, Collection<String> stopWords) {
        this.terms = terms;
        this.languages = languages;
        this.stopWords = stopWords;
    }

    /** The words that resemble those that stand nowhere; empty if all words that were asked for stand somewhere. */
    public Optional<TermSet> guesses() {
        return isGuess ? Optional.of(TermSet.of(guesses)) : Optional.empty();
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

    /**
     * Words that differ from an unknown one in a letter or two, or begin with it; the most likely first. None while it is not known
     * yet whether it is unknown.
     */
    List<KnownWord> alternatives(String form) throws IOException {
        if (!terms.areKnown()) {
            return List.of();
        }
        var found = new HashMap<String, KnownWord>();
        for (var language : languages) {
            similar(IndexFields.words(language), form, found);
            continuing(IndexFields.words(language), form, found);
        }
        found.keySet()
                .forEach(other ->
                        languages.forEach(language -> guesses.add(new Term(IndexFields.words(language), other))));
        return Stream.concat(best(found, true), best(found, false)).toList();
    }

    private static Stream<KnownWord> best(Map<String, KnownWord> found, boolean edited) {
        return found.values().stream()
                .filter(other -> other.edits() > 0 == edited)
                .sorted(Comparator.comparingInt(KnownWord::edits)
                        .thenComparing(
                                Comparator.comparingLong(KnownWord::documents).reversed())
                        .thenComparing(KnownWord::form))
                .limit(MOST);
    }

    private void similar(String field, String form, Map<String, KnownWord> found) throws IOException {
        var most = edits(form);
        if (most > 0) {
            terms.similar(field, form, most).stream()
                    .filter(other -> !stopWords.contains(other.form()))
                    .filter(other -> other.form().codePoints().noneMatch(Character::isDigit))
                    .forEach(other -> add(found, other));
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

    private void continuing(String field, String form, Map<String, KnownWord> found) throws IOException {
        if (form.length() >= SHORTEST_BEGINNING || isWordByItself(form)) {
            terms.continuing(field, form, MOST_CONTINUATIONS).forEach(other -> add(found, other));
        }
    }

    /** Whether its letters are syllables or words already, and what goes on behind them are others that stand there without a blank. */
    private static boolean isWordByItself(String form) {
        return form.codePoints().mapToObj(UnicodeScript::of).allMatch(SYLLABLES::contains);
    }

    private static void add(Map<String, KnownWord> found, KnownWord other) {
        found.merge(
                other.form(),
                other,
                (one, two) -> new KnownWord(
                        one.form(), Math.max(one.edits(), two.edits()), one.documents() + two.documents()));
    }

    /** Two known words that an unknown one is made of, if there are such; none while it is not known yet whether it is. */
    List<String> halves(String form) throws IOException {
        if (!terms.areKnown()) {
            return List.of();
        }
        for (var end = form.length() - SHORTEST_BEGINNING; end >= SHORTEST_BEGINNING; end--) {
            var halves = List.of(form.substring(0, end), form.substring(end));
            if (stands(halves.get(0)) && stands(halves.get(1))) {
                return halves;
            }
        }
        return List.of();
    }

    /** Whether the word stands in texts in this very form. */
    boolean stands(String form) throws IOException {
        for (var language : languages) {
            if (terms.has(new Term(IndexFields.words(language), form))) {
                return true;
            }
        }
        return false;
    }
}
