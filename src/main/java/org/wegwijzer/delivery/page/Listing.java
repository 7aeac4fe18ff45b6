package org.wegwijzer.delivery.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.graph.answer.ListPage;
import org.wegwijzer.delivery.hub.HubCard;
import org.wegwijzer.delivery.relation.NextPage;
import org.wegwijzer.delivery.relation.ToOneRelation;

/**
 * One page of a list.
 *
 * @param <I> what the list holds: cards, or edges when it is a relation's
 * @param count how many there are in all
 * @param href where the list begins
 * @param nextPage where it goes on; absent on the last page
 * @param hub the hub; absent when not asked for
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listing<I>(
        long count,
        String href,
        List<I> items,
        @Nullable NextPage nextPage,
        @Nullable ToOneRelation<HubCard> hub) {

    static <I> Listing<I> of(ListPage<I> page, @Nullable ToOneRelation<HubCard> hub) {
        return new Listing<>(page.count(), page.href(), page.items(), page.nextPage(), hub);
    }
}
