package org.wegwijzer.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wegwijzer.search.SearchText;
import org.wegwijzer.search.index.IndexTerms.KnownWord;
import org.wegwijzer.search.text.Analyzers;
import org.wegwijzer.search.text.Numbers;
import org.wegwijzer.search.text.Synonyms;

/** Finds out what a reader may mean. Used for one search. */
public final class QueryInterpreter {

    /** What is searched for beyond this many words does not count: no title is longer, and each word costs. */
    public static final int MOST_WORDS = 16;

    private static final float SYNONYM = 1f;

    /** How much less a phrase counts for each doubling of its words: the power of their number by which it is divided. */
    private static final double WORDY = 0.45;

    /** How much a word counts that says little. */
    private static final float LITTLE = 0.1f;

    private static final float CONTINUATION = 0.5f;
    private static final float ONE_EDIT = 0.7f;
    private static final float TWO_EDITS = 0.45f;

    private final Vocabulary vocabulary;
    private final Synonyms synonyms;
    private final Set<String> stopWords;

    private final List<QueryPart> wanted = new ArrayList<>();
    private final List<QueryPart> better = new ArrayList<>();
    private final List<QueryPart> required = new ArrayList<>();
    private final List<QueryPart> excluded = new ArrayList<>();
    private final Map<String, String> corrections = new LinkedHashMap<>();
    private int left = MOST_WORDS;

    /** Asks {@code vocabulary} which words there are; words that say little are folded. */
    public QueryInterpreter(Vocabulary vocabulary, Synonyms synonyms, Set<String> stopWords) {
        this.vocabulary = vocabulary;
        this.synonyms = synonyms;
        this.stopWords = stopWords;
    }

    /**
     * What was understood.
     *
     * @param wanted what should be there, most of it
     * @param better what need not be there, and makes an entry better
     * @param required what must be there
     * @param excluded what must not
     * @param instead the text with words that are known in the place of those that are not
     */
    public record Understood(
            List<QueryPart> wanted,
            List<QueryPart> better,
            List<QueryPart> required,
            List<QueryPart> excluded,
            Optional<String> instead) {

        /** Whether there is nothing to search for. */
        public boolean isEmpty() {
            return wanted.isEmpty() && required.isEmpty();
        }
    }

    /**
     * Finds out what is meant by a text.
     *
     * @throws IOException if the index cannot be read
     */
    public Understood understand(SearchText text) throws IOException {
        for (var part : text.parts()) {
            var words = words(part.text());
            if (part instanceof SearchText.Phrase) {
                addPhrase(counted(words), required);
            } else if (part instanceof SearchText.Excluded) {
                addPhrase(counted(words), excluded);
            } else {
                var telling = counted(telling(words));
                understand(telling);
                weigh(words, telling);
            }
        }
        return new Understood(wanted, better, required, excluded, instead(text));
    }

    /**
     * A word as it was typed, and folded.
     *
     * @param start its first character in what was typed
     * @param numbers that begin with it, and may go on over the next words
     */
    private record Word(String typed, String form, int start, List<Numbers.Form> numbers) {

        static Word of(String text, Analyzers.Word word, List<Numbers.Form> numbers) {
            var own = numbers.stream()
                    .filter(number -> number.start() >= word.start() && number.start() < word.end())
                    .toList();
            return new Word(text.substring(word.start(), word.end()), word.form(), word.start(), own);
        }
    }

    private static List<Word> words(String text) {
        var numbers = Numbers.typed(text);
        return Analyzers.words(text).stream()
                .map(word -> Word.of(text, word, numbers))
                .limit(2L * MOST_WORDS)
                .toList();
    }

    private void addPhrase(List<Word> words, List<QueryPart> to) throws IOException {
        if (!words.isEmpty()) {
            var phrase = QueryPart.phrase(words.stream().map(Word::typed).toList(), 0);
            var numbers = numbers(words.get(0));
            to.add(isOne(words, numbers) ? QueryPart.any(with(List.of(phrase), numbers)) : phrase);
        }
    }

    /** The longest of the numbers that begin with a word which stand in any text. */
    private List<Numbers.Form> numbers(Word word) throws IOException {
        var longest = new ArrayList<Numbers.Form>();
        for (var number : word.numbers()) {
            if (vocabulary.stands(number.form())) {
                longest.removeIf(other -> other.end() < number.end());
                if (longest.stream().noneMatch(other -> other.end() > number.end())) {
                    longest.add(number);
                }
            }
        }
        return longest;
    }

    /** Whether the numbers are all that the words say. */
    private static boolean isOne(List<Word> words, List<Numbers.Form> numbers) {
        return !numbers.isEmpty()
                && words.get(words.size() - 1).start() < numbers.get(0).end();
    }

    private static List<QueryPart> with(List<QueryPart> meanings, List<Numbers.Form> numbers) {
        return Stream.concat(meanings.stream(), numbers.stream().map(number -> QueryPart.number(number.form())))
                .toList();
    }

    /** Without the words that say little, unless there are no others. */
    private List<Word> telling(List<Word> words) {
        var telling =
                words.stream().filter(word -> !stopWords.contains(word.form())).toList();
        return telling.isEmpty() ? words : telling;
    }

    /** As many of them as still count. */
    private List<Word> counted(List<Word> words) {
        var counted = words.subList(0, Math.min(left, words.size()));
        left -= counted.size();
        return counted;
    }

    private void understand(List<Word> words) throws IOException {
        for (var place = 0; place < words.size(); ) {
            var rest = words.subList(place, words.size());
            var numbers = numbers(rest.get(0));
            place += numbers.isEmpty() ? understandWords(rest) : understandNumber(rest, numbers);
        }
    }

    /** The words of a number, or the number without what stands between its digits; says how many words it has. */
    private int understandNumber(List<Word> words, List<Numbers.Form> numbers) throws IOException {
        var end = numbers.get(0).end();
        var own = words.stream().takeWhile(word -> word.start() < end).toList();
        wanted.add(QueryPart.any(with(asTyped(own, true), numbers)));
        return own.size();
    }

    /** The first word, or those at the beginning that mean something together; says how many. */
    private int understandWords(List<Word> words) throws IOException {
        var match = synonyms.at(words.stream().map(Word::typed).toList(), 0);
        var length = match.map(Synonyms.Match::words).orElse(1);
        var joined = words.size() > 1 ? joined(words.get(0), words.get(1)) : Optional.<String>empty();
        if (length == 1 && joined.isPresent()) {
            length = 2;
        }
        var own = words.subList(0, length);
        var meanings = new ArrayList<>(asTyped(own, match.isPresent() || joined.isPresent()));
        joined.ifPresent(word -> meanings.add(QueryPart.word(word)));
        match.ifPresent(known -> known.terms().forEach(term -> meanings.add(term(term))));
        if (!meanings.isEmpty()) {
            wanted.add(QueryPart.any(meanings));
        }
        return length;
    }

    /** What need not be there, and makes an entry better: words as they stand together, and those that say little, in titles. */
    private void weigh(List<Word> words, List<Word> telling) {
        for (var place = 0; place + 1 < words.size(); place++) {
            var pair = words.subList(place, place + 2);
            better.add(QueryPart.beside(pair.stream().map(Word::typed).toList()));
        }
        words.stream()
                .filter(word -> !telling.contains(word))
                .forEach(word -> better.add(QueryPart.called(word.form()).times(LITTLE)));
    }

    private static boolean isNumber(String form) {
        return form.chars().allMatch(Character::isDigit);
    }

    /** Two words that are known as one: "zorg verzekering". Of digits only those are that people write so. */
    private Optional<String> joined(Word one, Word two) throws IOException {
        var form = one.form() + two.form();
        if (isNumber(form)) {
            return Optional.empty();
        }
        return vocabulary.stands(form) ? Optional.of(form) : Optional.empty();
    }

    private static QueryPart term(String term) {
        var words = words(term).stream().map(Word::typed).toList();
        // The score of a phrase is the sum of those of its words, which together mean little more than one that was
        // typed.
        return QueryPart.phrase(words, 1).times((float) (SYNONYM / Math.pow(words.size(), WORDY)));
    }

    /** The words themselves; what resembles them only if they are unknown. */
    private List<QueryPart> asTyped(List<Word> words, boolean hasOthers) throws IOException {
        var meanings = new ArrayList<QueryPart>();
        for (var word : words) {
            if (vocabulary.knows(word.typed())) {
                meanings.add(QueryPart.word(word.typed()));
            } else if (!hasOthers) {
                resembling(word).ifPresent(meanings::add);
            }
        }
        if (meanings.size() < words.size()) {
            return List.of();
        }
        return meanings.size() == 1 ? meanings : List.of(QueryPart.all(meanings));
    }

    private Optional<QueryPart> resembling(Word word) throws IOException {
        var meanings = new ArrayList<QueryPart>();
        var halves = isNumber(word.form()) ? List.<String>of() : vocabulary.halves(word.form());
        if (!halves.isEmpty()) {
            meanings.add(
                    QueryPart.all(halves.stream().map(QueryPart::word).toList()).times(ONE_EDIT));
        }
        for (var other : vocabulary.alternatives(word.form())) {
            if (other.edits() > 0) {
                corrections.putIfAbsent(word.typed(), other.form());
            }
            meanings.add(QueryPart.word(other.form()).times(weight(other)));
        }
        if (!halves.isEmpty()) {
            corrections.putIfAbsent(word.typed(), String.join(" ", halves));
        }
        return meanings.isEmpty() ? Optional.empty() : Optional.of(QueryPart.any(meanings));
    }

    private static float weight(KnownWord other) {
        return switch (other.edits()) {
            case 0 -> CONTINUATION;
            case 1 -> ONE_EDIT;
            default -> TWO_EDITS;
        };
    }

    private Optional<String> instead(SearchText text) {
        if (corrections.isEmpty()) {
            return Optional.empty();
        }
        var instead = new StringBuilder();
        var at = 0;
        for (var word : Analyzers.words(text.text())) {
            var typed = text.text().substring(word.start(), word.end());
            instead.append(text.text(), at, word.start()).append(corrections.getOrDefault(typed, typed));
            at = word.end();
        }
        return Optional.of(instead.append(text.text().substring(at)).toString());
    }
}
