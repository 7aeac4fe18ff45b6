package org.wegwijzer.search.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wegwijzer.language.LanguageTag;

/**
 * What is left of a word without its endings, in languages that bend words more than their analyzers take back: "my wife" and "the
 * wives" in Arabic, any case in Ukrainian. Too coarse for texts, where it would join what is not the same; good enough to know a
 * word again among the few that a hub names as synonyms.
 */
final class LooseStems {

    /** What is left has at least so many letters. */
    private static final int SHORTEST = 3;

    /** Apostrophes stand in Ukrainian words, or are left out. */
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ‘`ʹ]");

    private static final List<String> ARTICLES = List.of("وال", "بال", "كال", "فال", "ولل", "لل", "ال");

    /** Words of one letter, which are written together with the next: and, so, in, for, like. */
    private static final String LETTERS = "وفبلك";

    private static final List<String> ARABIC_ENDINGS =
            List.of("هما", "كما", "تين", "هم", "هن", "كم", "نا", "ها", "ات", "ان", "ين", "ون", "ي", "ك", "ه", "ت");

    /** Folded, as all words are: without the signs on й and ї. */
    private static final List<String> UKRAINIAN_ENDINGS = List.of(
            "ами", "ями", "ого", "ому", "ими", "іми", "ові", "еві", "єві", "ах", "ях", "ів", "ии", "іи", "ою", "ею",
            "єю", "оі", "ую", "юю", "ам", "ям", "ом", "ем", "єм", "их", "іх", "а", "я", "у", "ю", "и", "і", "е", "є",
            "о", "ь");

    private static final Map<String, List<String>> ENDINGS = Map.of("ar", ARABIC_ENDINGS, "uk", UKRAINIAN_ENDINGS);

    private LooseStems() {}

    /** A word of a synonym without article and endings; nothing in other languages. */
    static List<String> ofTerm(LanguageTag language, String word) {
        return bare(language, word).map(bare -> withoutEndings(language, bare)).toList();
    }

    /** What a word that was typed may be: without article and endings, and without a first letter that may be an "and" or "for". */
    static List<String> ofTyped(LanguageTag language, String word) {
        return bare(language, word)
                .flatMap(bare -> Stream.of(bare, withoutLetter(bare)))
                .map(bare -> withoutEndings(language, bare))
                .distinct()
                .toList();
    }

    private static Stream<String> bare(LanguageTag language, String word) {
        return ENDINGS.containsKey(language.primary())
                ? Analyzers.words(word).stream()
                        .limit(1)
                        .map(found ->
                                APOSTROPHES.matcher(found.form()).replaceAll("").replace('ґ', 'г'))
                        .filter(form -> !form.isEmpty())
                        .map(LooseStems::withoutArticle)
                : Stream.empty();
    }

    private static String withoutArticle(String form) {
        return ARTICLES.stream()
                .filter(article -> form.startsWith(article) && form.length() - article.length() >= SHORTEST)
                .findFirst()
                .map(article -> form.substring(article.length()))
                .orElse(form);
    }

    private static String withoutLetter(String form) {
        return LETTERS.indexOf(form.charAt(0)) >= 0 && form.length() > SHORTEST ? form.substring(1) : form;
    }

    private static String withoutEndings(LanguageTag language, String form) {
        var endings = ENDINGS.getOrDefault(language.primary(), List.of());
        var left = form;
        for (var next = withoutEnding(left, endings); !next.equals(left); next = withoutEnding(left, endings)) {
            left = next;
        }
        return left;
    }

    private static String withoutEnding(String form, List<String> endings) {
        return endings.stream()
                .filter(ending -> form.endsWith(ending) && form.length() - ending.length() >= SHORTEST)
                .findFirst()
                .map(ending -> form.substring(0, form.length() - ending.length()))
                .orElse(form);
    }
}
