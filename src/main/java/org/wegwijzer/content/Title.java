package org.wegwijzer.content;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.wegwijzer.language.Collation;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;

/**
 * What an entry is called for the readers of one language, and how that sorts.
 *
 * @param text the name that they are served
 * @param language the language of that text
 * @param sortKey its order by code points is the order of the names
 * @param slug breaks ties; here too, so that one index holds the whole order
 */
@Embeddable
public record Title(
        @Column(name = "title", nullable = false) String text,

        @Column(name = "text_language", nullable = false) @Convert(converter = LanguageTagConverter.class)
        LanguageTag language,

        @Column(name = "sort_key", nullable = false) String sortKey,

        @Column(nullable = false) @Convert(converter = SlugConverter.class)
        Slug slug) {

    /** The titles of an entry: one for each language of the hub, of the text that its readers are served. */
    public static <T> Map<LanguageTag, Title> of(
            Slug slug, Map<LanguageTag, T> texts, Function<T, String> name, HubLanguages languages) {
        var titles = new TreeMap<LanguageTag, Title>();
        for (var language : languages.all()) {
            var served = languages.negotiate(language, null).best(texts).orElseThrow();
            var text = name.apply(texts.get(served));
            titles.put(language, new Title(text, served, Collation.key(text, language), slug));
        }
        return titles;
    }
}
