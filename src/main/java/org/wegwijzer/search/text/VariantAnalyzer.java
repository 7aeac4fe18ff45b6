package org.wegwijzer.search.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;

/** Another analyzer, with what readers may type instead of the words that stand in a text. */
final class VariantAnalyzer extends AnalyzerWrapper {

    /** Letters of other scripts come behind it, and few more of this one. */
    private static final int LAST_LATIN = 0x24F;

    /** Of letters, and of the signs and digits that all scripts share. */
    private static final Set<UnicodeScript> SCRIPTS =
            EnumSet.of(UnicodeScript.LATIN, UnicodeScript.COMMON, UnicodeScript.INHERITED);

    private final Analyzer analyzer;
    private final Function<String, List<String>> stems;

    /** Few words make up most of all texts. */
    private final Cache<String, Optional<String>> simplified =
            Caffeine.newBuilder().maximumSize(10_000).build();

    /** What the thread is about to take apart. */
    private final ThreadLocal<String> text = ThreadLocal.withInitial(() -> "");

    /** @param stems of a word, the one of the word itself first */
    VariantAnalyzer(Analyzer analyzer, Function<String, List<String>> stems) {
        super(GLOBAL_REUSE_STRATEGY);
        this.analyzer = analyzer;
        this.stems = stems;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return analyzer;
    }

    /** The text as it came, before the analyzer may replace characters in it: places are told by it. */
    @Override
    protected Reader wrapReader(String field, Reader reader) {
        var whole = read(reader);
        text.set(whole);
        return new StringReader(whole);
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents components) {
        var spellings = new OtherSpellings(components.getTokenStream(), this::simplified);
        return new TokenStreamComponents(
                reader -> {
                    spellings.prepare(text.get());
                    components.getSource().accept(reader);
                },
                spellings);
    }

    /** Only of letters that have a plain form on every keyboard: œ, ł, ß, é, but not those of other scripts. */
    private Optional<String> simplified(String word) {
        return isLatin(word) ? simplified.get(word, this::simplify) : Optional.empty();
    }

    private static boolean isLatin(String word) {
        return word.codePoints().allMatch(letter -> letter <= LAST_LATIN || SCRIPTS.contains(UnicodeScript.of(letter)));
    }

    private Optional<String> simplify(String word) {
        var words = Analyzers.words(word);
        return words.size() == 1 && OtherSpellings.isPlain(words.get(0).form())
                ? stems.apply(words.get(0).form()).stream().findFirst()
                : Optional.empty();
    }

    private static String read(Reader reader) {
        try {
            var text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
