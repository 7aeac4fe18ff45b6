package org.wegwijzer.search.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wegwijzer.language.LanguageTag;

/**
 * Which words and short phrases mean the same. They are told by their stems, so a plural is known by its singular, and by the words
 * that say something: nobody types all the small ones.
 */
public final class Synonyms {

    /** By language; there by the stems of a term, with blanks between them. */
    private final Map<LanguageTag, Map<String, Set<String>>> byLanguage = new LinkedHashMap<>();

    /** Stands before what is left of words, which is no stem. */
    private static final String LOOSE = "~";

    /** Each word may be two then, and as many keys are made of them. */
    private static final int MOST_LOOSE = 4;

    private final Set<String> stopWords;
    private int longest;

    /**
     * @param groups terms of one meaning, by the language of those who use them
     * @param stopWords words that say little, folded
     */
    public Synonyms(Map<LanguageTag, List<List<String>>> groups, Set<String> stopWords) {
        this.stopWords = Set.copyOf(stopWords);
        groups.forEach((language, own) -> own.forEach(group -> add(language, withWords(group))));
    }

    /** Terms of nothing but signs mean nothing to a search. */
    private static List<String> withWords(List<String> group) {
        return group.stream().filter(term -> !Analyzers.words(term).isEmpty()).toList();
    }

    private void add(LanguageTag language, List<String> group) {
        var known = byLanguage.computeIfAbsent(language, first -> new HashMap<>());
        for (var term : group) {
            var words = telling(term);
            longest = Math.max(longest, words.size());
            var others = new LinkedHashSet<>(group);
            others.remove(term);
            keys(language, words, word -> LooseStems.ofTerm(language, word))
                    .forEach(key -> known.computeIfAbsent(key, first -> new LinkedHashSet<>())
                            .addAll(others));
        }
    }

    /** As a search takes its words: without those that say little, unless there are no others. */
    private List<String> telling(String term) {
        var words = Analyzers.words(term);
        var telling =
                words.stream().filter(word -> !stopWords.contains(word.form())).toList();
        return (telling.isEmpty() ? words : telling)
                .stream().map(word -> term.substring(word.start(), word.end())).toList();
    }

    /** What words are known by: their stems, and what is left of each where a language bends them more. */
    private static Set<String> keys(LanguageTag language, List<String> words, Function<String, List<String>> loose) {
        var keys = new LinkedHashSet<String>();
        keys.add(words.stream().map(word -> stem(language, word)).collect(Collectors.joining(" ")));
        if (words.size() <= MOST_LOOSE) {
            keys.addAll(looseKeys(words, loose));
        }
        return keys;
    }

    private static List<String> looseKeys(List<String> words, Function<String, List<String>> loose) {
        var keys = List.of(LOOSE);
        for (var word : words) {
            var stems = loose.apply(word);
            keys = keys.stream()
                    .flatMap(before -> stems.stream().map(stem -> before + " " + stem))
                    .toList();
        }
        return keys;
    }

    private static String stem(LanguageTag language, String word) {
        var stems = Analyzers.stems(language, word);
        return stems.isEmpty() ? word : stems.get(0);
    }

    /**
     * Terms that mean the same as some of the words.
     *
     * @param words how many words they stand for
     */
    public record Match(int words, List<String> terms) {}

    /** The terms for the most words, from {@code place} on, that have any in some language. */
    public Optional<Match> at(List<String> words, int place) {
        for (var length = Math.min(longest, words.size() - place); length > 0; length--) {
            var terms = terms(words.subList(place, place + length));
            if (!terms.isEmpty()) {
                return Optional.of(new Match(length, terms));
            }
        }
        return Optional.empty();
    }

    private List<String> terms(List<String> words) {
        var terms = new LinkedHashSet<String>();
        byLanguage.forEach((language, known) -> keys(language, words, word -> LooseStems.ofTyped(language, word))
                .forEach(key -> terms.addAll(known.getOrDefault(key, Set.of()))));
        return new ArrayList<>(terms);
    }
}
