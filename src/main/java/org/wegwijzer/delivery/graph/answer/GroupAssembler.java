package org.wegwijzer.delivery.graph.answer;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.plan.Statements;
import org.wegwijzer.delivery.graph.request.ListRequest;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.parameter.Cursor;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.delivery.relation.LinkData;
import org.wegwijzer.delivery.relation.LinkGroup;
import org.wegwijzer.delivery.relation.NextPage;
import org.wegwijzer.delivery.relation.ToManyRelation;
import org.wegwijzer.sql.Row;

/**
 * Makes the groups of one entry from what was read of them. Used for one relation in one place.
 *
 * @param <G> the group as readers see it
 * @param <E> the edge of a link in it
 * @param owner the slug of the entry
 * @param below how each group is read
 */
record GroupAssembler<G, E>(Assembler assembler, ToGroups<G, E> relation, String owner, ReadOptions below) {

    /** @param count how many groups the entry has */
    ToManyRelation<G> relation(LoadedGroups loaded, long entry, long count, Assembler.@Nullable Place place) {
        var items = groups(loaded, entry, place);
        var href = relation.address(owner);
        var all = loaded.of(entry);
        var goesOn = !all.isEmpty() && items.size() < count;
        return new ToManyRelation<>(count, href, items, goesOn ? next(href, all.get(all.size() - 1)) : null);
    }

    private NextPage next(String href, LoadedGroups.Group last) {
        var rest = ListRequest.rest(below, relation.name(), href);
        return rest.nextPage(Cursor.of(Cursor.Direction.AFTER, last.cursor(), rest.identity()));
    }

    List<G> groups(LoadedGroups loaded, long entry, Assembler.@Nullable Place place) {
        assembler.read().there(relation.owner(), owner);
        assembler.read().relation(relation.links(), owner);
        return loaded.of(entry).stream()
                .map(group -> group(loaded, group, place))
                .toList();
    }

    private G group(LoadedGroups loaded, LoadedGroups.Group group, Assembler.@Nullable Place place) {
        assembler.count();
        return relation.maker().group((int) group.row().number("position"), said(group), links(loaded, group, place));
    }

    private LinkGroup said(LoadedGroups.Group group) {
        var texts = group.texts();
        var order = assembler.reading().order();
        var language = texts.languageOf("title", order).orElseThrow();
        return LinkGroup.of(
                group.slug(),
                new LinkGroup.Title(Objects.requireNonNull(texts.text("title", order)), language),
                texts.text("description", order),
                texts.languageOf("description", order).orElse(null),
                texts.outdated(language, assembler.reading().original()));
    }

    private ToManyRelation<E> links(LoadedGroups loaded, LoadedGroups.Group group, Assembler.@Nullable Place place) {
        var links = relation.links();
        var count = group.row().number("links");
        var address = links.address(owner);
        var href = Addresses.with(address, new TreeMap<>(Map.of(relation.element(), group.slug())));
        if (loaded.links().isEmpty()) {
            return new ToManyRelation<>(count, href, null, null);
        }
        var rows = loaded.links().get().getOrDefault(group.key(), List.of());
        var targets = loaded.targets().orElseThrow();
        var items = rows.stream()
                .map(row -> links.edge()
                        .apply(LinkData.of(row), assembler.card(targets, row.number("id"), row.printed("slug"), place)))
                .toList();
        return new ToManyRelation<>(
                count,
                href,
                items,
                rows.size() < count ? next(address, group.slug(), rows.get(rows.size() - 1)) : null);
    }

    private NextPage next(String address, String group, Row last) {
        var links = relation.links();
        var rest = ListRequest.rest(below.below(links.name()), links.name(), address)
                .narrowed(relation.groups().filter().orElseThrow(), List.of(group));
        return rest.nextPage(Cursor.of(Cursor.Direction.AFTER, Statements.keys(last, links.keys()), rest.identity()));
    }
}
