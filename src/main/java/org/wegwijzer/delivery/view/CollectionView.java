package org.wegwijzer.delivery.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.relation.LinkGroup;
import org.wegwijzer.delivery.relation.ToManyRelation;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.language.TextLanguage;

/**
 * A titled, introduced group of the sources that a topic recommends, as one reader sees it.
 *
 * @param position its place among its like
 * @param slug its key in the topic
 * @param description for whom its sources matter, and when
 * @param language the language of the title
 * @param dir the direction of the title
 * @param outdated whether the text in the hub's default language became another since this one was made
 * @param fallbacks the description, where it is served in another language
 * @param sources those that stand in it, each with the reason
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CollectionView(
        int position,
        String slug,
        String title,
        @Nullable String description,
        LanguageTag language,
        Direction dir,
        boolean outdated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedMap<String, TextLanguage> fallbacks,
        ToManyRelation<RecommendedSource> sources) {

    static CollectionView of(int position, LinkGroup group, ToManyRelation<RecommendedSource> sources) {
        return new CollectionView(
                position,
                group.slug(),
                group.title(),
                group.description(),
                group.language(),
                group.dir(),
                group.outdated(),
                group.fallbacks(),
                sources);
    }
}
