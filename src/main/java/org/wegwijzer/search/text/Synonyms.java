package org.wegwijzer.search.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wegwijzer.language.LanguageTag;

/** Which words and short phrases mean the same. They are told by their stems, so a plural is known by its singular. */
public final class Synonyms {

    /** By language; there by the stems of a term, with blanks between them. */
    private final Map<LanguageTag, Map<String, Set<String>>> byLanguage = new LinkedHashMap<>();

    private int longest;

    /** @param groups terms of one meaning, by the language of those who use them */
    public Synonyms(Map<LanguageTag, List<List<String>>> groups) {
        groups.forEach((language, own) -> own.forEach(group -> add(language, withWords(group))));
    }

    /** Terms of nothing but signs mean nothing to a search. */
    private static List<String> withWords(List<String> group) {
        return group.stream().filter(term -> !Analyzers.words(term).isEmpty()).toList();
    }

    private void add(LanguageTag language, List<String> group) {
        var known = byLanguage.computeIfAbsent(language, first -> new HashMap<>());
        for (var term : group) {
            var stems = Analyzers.words(term).stream()
                    .map(word -> stem(language, term.substring(word.start(), word.end())))
                    .toList();
            longest = Math.max(longest, stems.size());
            var others = new LinkedHashSet<>(group);
            others.remove(term);
            known.computeIfAbsent(String.join(" ", stems), first -> new LinkedHashSet<>())
                    .addAll(others);
        }
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
        byLanguage.forEach((language, known) -> {
            var stems = words.stream().map(word -> stem(language, word)).toList();
            terms.addAll(known.getOrDefault(String.join(" ", stems), Set.of()));
        });
        return new ArrayList<>(terms);
    }
}
