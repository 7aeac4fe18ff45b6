package org.wegwijzer.delivery.graph;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param <I> what the list holds: cards, or edges when it is a relation's
 * @param count how many there are in all
 * @param href where the list begins
 * @param next where it goes on; absent on the last page
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Listing<I>(
        long count, String href, List<I> items, @Nullable String next) {}
