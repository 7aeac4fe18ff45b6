package org.wegwijzer.search.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.pl.PolishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.apache.lucene.analysis.uk.UkrainianMorfologikAnalyzer;
import org.wegwijzer.language.LanguageTag;

/**
 * How texts are taken apart into words. Each language has Lucene's analyzer for it; what that leaves is folded (Unicode TR 30),
 * so that letter case, accents and other spellings of one letter make no difference. Languages that have none are folded only.
 */
public final class Analyzers {

    private static final CharArraySet NOTHING = CharArraySet.EMPTY_SET;

    private static final Map<String, Supplier<Analyzer>> STEMMING = Map.of(
            "nl", () -> new CompoundAnalyzer(Compounds.DUTCH),
            "de", () -> new CompoundAnalyzer(Compounds.GERMAN),
            "en", () -> new FoldingAnalyzer(new EnglishAnalyzer(NOTHING)),
            "ar", () -> new FoldingAnalyzer(new ArabicAnalyzer(NOTHING)),
            "tr", () -> new FoldingAnalyzer(new TurkishAnalyzer(NOTHING)),
            "fa", () -> new FoldingAnalyzer(new PersianAnalyzer(NOTHING)),
            "fr", () -> new FoldingAnalyzer(new FrenchAnalyzer(NOTHING)),
            "es", () -> new FoldingAnalyzer(new SpanishAnalyzer(NOTHING)),
            "pl", () -> new FoldingAnalyzer(new PolishAnalyzer(NOTHING)),
            "uk", () -> new FoldingAnalyzer(new UkrainianMorfologikAnalyzer(NOTHING)));

    /** Words as they stand there, folded; the same for all languages. */
    private static final Analyzer SURFACE = new SurfaceAnalyzer();

    private static final Map<String, Analyzer> BY_LANGUAGE = new ConcurrentHashMap<>();

    private static final Map<Analyzer, Analyzer> INDEXED = new ConcurrentHashMap<>();

    private Analyzers() {}

    /** Takes texts of a language apart into the stems of their words. */
    public static Analyzer stems(LanguageTag language) {
        var primary = language.primary();
        var stemming = STEMMING.get(primary);
        return stemming == null ? SURFACE : BY_LANGUAGE.computeIfAbsent(primary, first -> stemming.get());
    }

    /** Like {@link #stems(LanguageTag)}, for an index: with what readers may type instead of the words, each at the place of its word. */
    public static Analyzer indexedStems(LanguageTag language) {
        var stems = stems(language);
        return INDEXED.computeIfAbsent(stems, analyzer -> new VariantAnalyzer(analyzer, word -> stems(language, word)));
    }

    /** Like {@link #surface()}, for an index: with what readers may type instead of numbers. */
    public static Analyzer indexedSurface() {
        return INDEXED.computeIfAbsent(SURFACE, analyzer -> new VariantAnalyzer(analyzer, List::of));
    }

    /** Takes texts of any language apart into their words, folded. */
    public static Analyzer surface() {
        return SURFACE;
    }

    /**
     * A word of a text.
     *
     * @param form folded
     * @param start its first character in the text
     * @param end the character behind its last
     */
    public record Word(String form, int start, int end) {}

    /** The words of a text. */
    public static List<Word> words(String text) {
        return tokens(SURFACE, text);
    }

    /** The stem of a word, and if it is a compound the stems of the parts that are known in it. */
    public static List<String> stems(LanguageTag language, String word) {
        return tokens(stems(language), word).stream().map(Word::form).distinct().toList();
    }

    private static List<Word> tokens(Analyzer analyzer, String text) {
        var words = new ArrayList<Word>();
        try (var tokens = analyzer.tokenStream("", text)) {
            var form = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(form.toString(), place.startOffset(), place.endOffset()));
            }
            tokens.end();
            return words;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class SurfaceAnalyzer extends Analyzer {

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var tokens = new ICUTokenizer();
            var folded = new ICUFoldingFilter(tokens);
            return new TokenStreamComponents(
                    tokens, new ArabicNormalizationFilter(new PersianNormalizationFilter(folded)));
        }
    }
}
