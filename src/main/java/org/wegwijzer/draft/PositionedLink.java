package org.wegwijzer.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Slug;

/**
 * A link with a position that a document may leave out.
 *
 * @param <L> itself
 */
interface PositionedLink<L extends PositionedLink<L>> {

    @Nullable
    Integer position();

    /** The entry it leads to. */
    Slug target();

    L at(int position);

    /** The links as given, each with its position: its place in the list, from 1, unless it says otherwise. */
    static <L extends PositionedLink<L>> List<L> placed(@Nullable List<L> links) {
        var placed = new ArrayList<L>();
        for (var link : GivenValues.list(links)) {
            placed.add(link.position() == null ? link.at(placed.size() + 1) : link);
        }
        return List.copyOf(placed);
    }

    /** The links in the order in which readers see them. */
    static <L extends PositionedLink<L>> List<L> inOrder(List<L> links) {
        var order = Comparator.comparing((L link) -> Objects.requireNonNull(link.position()))
                .thenComparing(PositionedLink::target);
        return links.stream().sorted(order).toList();
    }
}
