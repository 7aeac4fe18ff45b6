package org.wegwijzer.delivery.graph.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.relation.NextPage;

/**
 * One page of a list, and its neighbours.
 *
 * @param <I> what the list holds: cards, or edges when it is a relation's
 * @param count how many there are in all
 * @param href where the list begins
 * @param nextPage where it goes on; absent on the last page
 * @param previous where the page before it is; absent on the first page
 * @param dependencies everything that was read for it
 */
public record ListPage<I>(
        long count,
        String href,
        List<I> items,
        @Nullable NextPage nextPage,
        @Nullable String previous,
        Dependencies dependencies) {}
