package org.wegwijzer.delivery.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.hub.HubCard;
import org.wegwijzer.delivery.relation.NextPage;
import org.wegwijzer.delivery.relation.ToOneRelation;

/**
 * One page of what a search found.
 *
 * @param count how many entries were found in all
 * @param href where the list begins
 * @param items the best first
 * @param nextPage where the list goes on; absent on the last page
 * @param facets what all found entries have in common
 * @param didYouMean the search with words that are known in the place of those that are not
 * @param hub the hub; absent when not asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SearchListing(
        long count,
        String href,
        List<SearchHit> items,
        @Nullable NextPage nextPage,
        Facets facets,
        @Nullable String didYouMean,
        @Nullable ToOneRelation<HubCard> hub) {}
