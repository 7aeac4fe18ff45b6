package org.wegwijzer.delivery.graph.answer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.plan.Plan;
import org.wegwijzer.delivery.graph.request.ListRequest;
import org.wegwijzer.delivery.parameter.Cursor;
import org.wegwijzer.delivery.parameter.Cursor.Direction;

/**
 * Reads one page of the list of an entry's groups. Used for one page.
 *
 * @param entry the entry's internal id
 * @param owner its slug
 * @param count how many groups it has
 */
public record GroupReader<G, E>(
        ToGroups<G, E> relation, Plan.Groups plan, ListRequest request, long entry, String owner, long count) {

    /** Reads the page and makes its items. */
    public ListPage<G> page(Loader loader, Assembler assembler) {
        var places = places(Optional.ofNullable(request.cursor()));
        var loaded = loader.groups(plan, entry, places);
        var groups = new GroupAssembler<>(
                assembler, relation, owner, request.reading().expansion());
        var items = groups.groups(loaded, entry, null);
        return new ListPage<>(
                count,
                request.href(),
                items,
                places.to() < count ? href(Direction.AFTER, places.to()) : null,
                places.from() > 1 ? href(Direction.BEFORE, places.from()) : null,
                assembler.read());
    }

    private GroupRange places(Optional<String> cursor) {
        if (cursor.isEmpty()) {
            return new GroupRange(1, request.limit());
        }
        var from = Cursor.parse(cursor.get(), request.identity(), 1);
        var place = place(from.keys().get(0));
        return from.direction() == Direction.AFTER
                ? new GroupRange(place + 1, place + request.limit())
                : new GroupRange(Math.max(1, place - request.limit()), place - 1);
    }

    /** A cursor that somebody made up may hold anything. */
    private static long place(String key) {
        try {
            return Integer.parseInt(key);
        } catch (NumberFormatException madeUp) {
            throw Cursor.invalid();
        }
    }

    private @Nullable String href(Direction direction, long place) {
        return request.href(Cursor.of(direction, List.of(String.valueOf(place)), request.identity()));
    }
}
