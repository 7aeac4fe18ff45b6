package org.wegwijzer.search.index;

import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.content.Zone;
import org.wegwijzer.search.content.ZoneText;
import org.wegwijzer.search.text.Analyzers;

/** The fields of the index of entries: those with a language have its tag behind an {@code @}. */
public final class IndexFields {

    /** What tells an entry from all others. */
    public static final String KEY = "key";

    /** The type of the entry. */
    public static final String TYPE = "type";

    /** Slugs of the topics in which it stands. */
    public static final String TOPIC = "topic";

    /** Slugs of the sources that it names. */
    public static final String SOURCE = "source";

    /** The words of the slug. */
    public static final String SLUG = "slug";

    private static final String EXACT = "exact@";
    private static final String WORDS = "words@";

    private IndexFields() {}

    /** The stems of the words of a zone. */
    public static String zone(Zone zone, LanguageTag language) {
        return zone.name() + "@" + language;
    }

    /** The text that stands in a field of a zone; empty for other fields. */
    static Optional<ZoneText> text(String field, String text) {
        var at = field.indexOf('@');
        return Zone.named(field.substring(0, Math.max(at, 0)))
                .map(zone -> new ZoneText(new LanguageTag(field.substring(at + 1)), zone, text));
    }

    /** The words of titles and names as they stand there. */
    public static String exact(LanguageTag language) {
        return EXACT + language;
    }

    /** Every word of an entry as it stands there, once. */
    public static String words(LanguageTag language) {
        return WORDS + language;
    }

    /** Whether a field is one of those of {@link #words(LanguageTag)}. */
    public static boolean isOfWords(String field) {
        return field.startsWith(WORDS);
    }

    /** The field of {@link #exact(LanguageTag)} in the language of one of {@link #words(LanguageTag)}; empty for all others. */
    public static Optional<String> exactOf(String field) {
        return isOfWords(field) ? Optional.of(EXACT + field.substring(WORDS.length())) : Optional.empty();
    }

    /** Takes the text of each field apart in the way of its language. */
    public static Analyzer analyzer() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                var at = field.indexOf('@');
                return at < 0 || field.startsWith(EXACT) || field.startsWith(WORDS)
                        ? Analyzers.indexedSurface()
                        : Analyzers.indexedStems(new LanguageTag(field.substring(at + 1)));
            }
        };
    }
}
