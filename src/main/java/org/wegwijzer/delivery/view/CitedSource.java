package org.wegwijzer.delivery.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.relation.LinkData;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;

/**
 * A source that the guide cites, and what for.
 *
 * @param position its place among its like
 * @param note what the source is used for here
 * @param url a deeper address at the source
 * @param language the language of the note; absent without one
 * @param dir the direction of the note; absent without one
 * @param outdated whether the note in the hub's default language became another since this one was made; absent without one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CitedSource(
        int position,
        @Nullable String note,
        @Nullable String url,
        @Nullable LanguageTag language,
        @Nullable Direction dir,
        @Nullable Boolean outdated,
        SourceView source) {

    static CitedSource of(LinkData link, Object card) {
        return new CitedSource(
                link.position(),
                link.note(),
                link.url(),
                link.language(),
                link.dir(),
                link.note() == null ? null : link.outdated(),
                (SourceView) card);
    }
}
