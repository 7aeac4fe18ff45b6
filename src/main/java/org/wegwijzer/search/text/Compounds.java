package org.wegwijzer.search.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/**
 * How a language that writes compounds in one word takes them apart and stems what it finds.
 *
 * @param parts the words of which its compounds are made
 */
record Compounds(CharArraySet parts, UnaryOperator<TokenStream> stemmer) {

    static final Compounds DUTCH = of("nl", tokens -> new SnowballFilter(tokens, "Dutch"));
    static final Compounds GERMAN =
            of("de", tokens -> new GermanLightStemFilter(new GermanNormalizationFilter(tokens)));

    private static final int SHORTEST_WORD = 8;
    private static final int SHORTEST_PART = 4;
    private static final int LONGEST_PART = 20;

    private static Compounds of(String language, UnaryOperator<TokenStream> stemmer) {
        var words = read("compound-parts-" + language + ".txt");
        return new Compounds(CharArraySet.unmodifiableSet(new CharArraySet(words, false)), stemmer);
    }

    private static List<String> read(String name) {
        var file = Objects.requireNonNull(Compounds.class.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Adds, to each word, the parts that are known in it. */
    TokenStream split(TokenStream words) {
        return new DictionaryCompoundWordTokenFilter(words, parts, SHORTEST_WORD, SHORTEST_PART, LONGEST_PART, true);
    }

    TokenStream stem(TokenStream words) {
        return stemmer.apply(words);
    }
}
