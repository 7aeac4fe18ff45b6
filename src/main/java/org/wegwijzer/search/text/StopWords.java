package org.wegwijzer.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.wegwijzer.language.LanguageTag;

/** Words that say little, such as "the" and "how". They stay in the index, where phrases need them, and weigh nothing in a search. */
public final class StopWords {

    private static final Map<String, CharArraySet> BY_LANGUAGE = Map.of(
            "nl", snowball("dutch"),
            "en", snowball("english"),
            "de", snowball("german"),
            "fr", FrenchAnalyzer.getDefaultStopSet(),
            "es", SpanishAnalyzer.getDefaultStopSet(),
            "ar", ArabicAnalyzer.getDefaultStopSet(),
            "fa", PersianAnalyzer.getDefaultStopSet(),
            "tr", TurkishAnalyzer.getDefaultStopSet(),
            "pl", PolishAnalyzer.getDefaultStopSet(),
            "uk", UkrainianMorfologikAnalyzer.getDefaultStopwords());

    private StopWords() {}

    private static CharArraySet snowball(String language) {
        try {
            return WordlistLoader.getSnowballWordSet(SnowballFilter.class.getResourceAsStream(language + "_stop.txt"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The words of these languages, folded. */
    public static Set<String> of(Collection<LanguageTag> languages) {
        return languages.stream()
                .map(language -> BY_LANGUAGE.getOrDefault(language.primary(), CharArraySet.EMPTY_SET))
                .flatMap(words -> words.stream().map(word -> String.valueOf((char[]) word)))
                .flatMap(word -> Analyzers.words(word).stream())
                .map(Analyzers.Word::form)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
