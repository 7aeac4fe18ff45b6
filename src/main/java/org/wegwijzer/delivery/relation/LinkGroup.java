package org.wegwijzer.delivery.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.language.TextLanguage;
import org.wegwijzer.sql.Row;

/**
 * The collection in which a link stands, as one reader sees it.
 *
 * @param slug its key in the entry whose collection it is
 * @param description for whom what stands in it matters, and when
 * @param language the language of the title
 * @param dir the direction of the title
 * @param outdated whether the text in the hub's default language became another since this one was made
 * @param fallbacks the description, where it is served in another language
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LinkGroup(
        String slug,
        String title,
        @Nullable String description,
        LanguageTag language,
        Direction dir,
        boolean outdated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedMap<String, TextLanguage> fallbacks) {

    /**
     * A title in its language.
     *
     * @param language of the title
     */
    public record Title(String text, LanguageTag language) {}

    /**
     * A collection by its texts.
     *
     * @param descriptionLanguage of the description, if there is one
     */
    public static LinkGroup of(
            String slug,
            Title title,
            @Nullable String description,
            @Nullable LanguageTag descriptionLanguage,
            boolean outdated) {
        var fallbacks = descriptionLanguage == null || descriptionLanguage.equals(title.language())
                ? Collections.<String, TextLanguage>emptySortedMap()
                : new TreeMap<>(Map.of("description", TextLanguage.in(descriptionLanguage)));
        var language = title.language();
        return new LinkGroup(slug, title.text(), description, language, language.direction(), outdated, fallbacks);
    }

    /** What a row says of the collection of a link; {@code null} outside all of them. */
    static @Nullable LinkGroup of(Row row) {
        if (!row.has("group_title")) {
            return null;
        }
        return of(
                row.printed("group_slug"),
                new Title(row.printed("group_title"), row.language("group_language")),
                row.text("group_description"),
                row.has("group_description_language") ? row.language("group_description_language") : null,
                row.flag("group_outdated"));
    }
}
