package org.wegwijzer.delivery.graph.answer;

import java.util.List;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.plan.GroupStatements;
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
        var places = places(loader);
        var loaded = loader.groups(plan, entry, places);
        var groups = new GroupAssembler<>(assembler, relation, owner, request.reading());
        var items = groups.groups(loaded, entry, null);
        var keys = loaded.of(entry).stream().map(LoadedGroups.Group::cursor).toList();
        return new ListPage<>(
                count,
                request.href(),
                items,
                !keys.isEmpty() && places.to() < count
                        ? request.nextPage(cursor(Direction.AFTER, keys.get(keys.size() - 1)))
                        : null,
                !keys.isEmpty() && places.from() > 1 ? request.href(cursor(Direction.BEFORE, keys.get(0))) : null,
                assembler.read());
    }

    /** A cursor names a group, which may have gone meanwhile: the list goes on with what stands behind it, or before. */
    private GroupRange places(Loader loader) {
        var text = request.cursor();
        if (text == null) {
            return new GroupRange(1, request.limit());
        }
        var cursor = Cursor.parse(text, request.identity(), 1);
        var isAfter = cursor.direction() == Direction.AFTER;
        var query = GroupStatements.upTo(relation, entry, cursor.keys().get(0), isAfter);
        var before = loader.rows(List.of(query)).get(0).get(0).number("total");
        return isAfter
                ? new GroupRange(before + 1, before + request.limit())
                : new GroupRange(Math.max(1, before - request.limit() + 1), before);
    }

    private Cursor cursor(Direction direction, List<String> keys) {
        return Cursor.of(direction, keys, request.identity());
    }
}
