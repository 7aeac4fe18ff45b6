package org.wegwijzer.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Slug;

/**
 * Something in a list, with a position that a document may leave out.
 *
 * @param <L> itself
 */
interface PositionedElement<L extends PositionedElement<L>> {

    @Nullable
    Integer position();

    /** What orders those at the same position: the slug of the entry that it leads to, or its own. */
    Slug key();

    L at(int position);

    /** The list as given, each with its position: its place in the list, from 1, unless it says otherwise. */
    static <L extends PositionedElement<L>> List<L> placed(@Nullable List<L> list) {
        var placed = new ArrayList<L>();
        for (var one : GivenValues.list(list)) {
            placed.add(one.position() == null ? one.at(placed.size() + 1) : one);
        }
        return List.copyOf(placed);
    }

    /** The list in the order in which readers see them. */
    static <L extends PositionedElement<L>> List<L> inOrder(List<L> list) {
        var order = Comparator.comparing((L one) -> Objects.requireNonNull(one.position()))
                .thenComparing(PositionedElement::key);
        return list.stream().sorted(order).toList();
    }
}
