package org.wegwijzer.delivery.relation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relation to many, as a member of an entry.
 *
 * @param <E> the edge: the link's own data beside the target
 * @param count how many there are in all
 * @param href where the whole list is
 * @param items absent when not asked for; empty when asked for and there are none
 * @param nextPage where the list goes on after {@code items}; absent when it does not
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ToManyRelation<E>(
        long count,
        String href,
        @Nullable List<E> items,
        @Nullable NextPage nextPage) {}
