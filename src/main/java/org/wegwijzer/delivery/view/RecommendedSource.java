package org.wegwijzer.delivery.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.relation.LinkData;
import org.wegwijzer.delivery.relation.LinkGroup;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.language.TextLanguage;

/**
 * A source that the topic recommends, and why.
 *
 * @param position its place among its like
 * @param note why it is recommended in this topic; belongs to the pair
 * @param role a short label, such as "start here"
 * @param language the language of note and role
 * @param dir the direction of note and role
 * @param outdated whether note and role in the hub's default language became others since these were made
 * @param fallbacks the role, where it is served in another language
 * @param collection the topic's collection in which the source stands there; absent outside all of them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RecommendedSource(
        int position,
        String note,
        @Nullable String role,
        LanguageTag language,
        Direction dir,
        boolean outdated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, TextLanguage> fallbacks,
        @Nullable LinkGroup collection,
        SourceView source) {

    static RecommendedSource of(LinkData link, Object card) {
        return new RecommendedSource(
                link.position(),
                Objects.requireNonNull(link.note()),
                link.role(),
                Objects.requireNonNull(link.language()),
                Objects.requireNonNull(link.dir()),
                link.outdated(),
                link.fallbacks(),
                link.group(),
                (SourceView) card);
    }
}
