package org.wegwijzer.delivery.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.wegwijzer.content.link.IndirectLink;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.content.link.LinkRows;
import org.wegwijzer.content.link.LinkSide;
import org.wegwijzer.delivery.graph.declaration.Filter;
import org.wegwijzer.delivery.graph.declaration.LinkSource;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.declaration.ToMany.Groups;
import org.wegwijzer.delivery.graph.declaration.ToMany.Notes;
import org.wegwijzer.delivery.graph.declaration.ToOne;
import org.wegwijzer.delivery.relation.LinkData;

/** How readers come by links, as far as that follows from how the links are declared. */
final class LinkRelation {

    private static final String POSITION = "l.position";
    private static final String ANY = "0";

    private LinkRelation() {}

    /**
     * The relation of an entry to all that it has links with.
     *
     * @param edge makes the edge from the link and the target's card
     */
    static <E> ToMany<E> many(LinkSide side, BiFunction<LinkData, Object, E> edge) {
        var notes = side.kind().rows().texts().map(texts -> new Notes(texts.table(), texts.hasRole()));
        return new ToMany<>(
                side.list().orElseThrow(), side.from(), side.to(), sources(side), notes, groups(side), edge);
    }

    private static Optional<Groups> groups(LinkSide side) {
        var rows = side.kind().rows();
        return side.kind()
                .groupTable()
                .map(table -> new Groups(
                        table,
                        rows.owner(),
                        rows.group().orElseThrow(),
                        rows.group().filter(group -> side.isForward()).map(LinkRelation::inGroup)));
    }

    /**
     * The relation of an owner to the groups in which its links stand.
     *
     * @param links all of them
     */
    static <G, E> ToGroups<G, E> groups(ToMany<E> links, LinkKind kind, ToGroups.Maker<G, E> maker) {
        var inOne = new ToMany<>(
                links.name(),
                links.owner(),
                links.target(),
                links.links(),
                links.notes(),
                Optional.empty(),
                links.edge());
        return new ToGroups<>(
                kind.groups().orElseThrow(),
                kind.rows().group().orElseThrow(),
                links.groups().orElseThrow(),
                inOne,
                maker);
    }

    /** Narrows the list of an owner's links to those in groups. */
    private static Filter inGroup(String group) {
        return Filter.of(group, Filter.Form.SLUGS, List.of(), "l.%1$s = any(:%1$s)".formatted(group));
    }

    /** The relation of an owner to the one entry that it links to. */
    static <C> ToOne<C> one(LinkKind kind, Class<C> card) {
        return new ToOne<>(
                kind.member(), kind.owner(), kind.target(), "t." + kind.rows().target(), card);
    }

    /** The relation of an owner to the first of those that it links to. */
    static <C> ToOne<C> first(String name, LinkKind kind, Class<C> card) {
        var rows = kind.rows();
        var id = "(select l.%s from %s l where l.%s = t.id and l.%s = 1)"
                .formatted(rows.target(), rows.table(), rows.owner(), rows.order());
        return new ToOne<>(name, kind.owner(), kind.target(), id, card);
    }

    /** Narrows lists to the entries that have a link with one of those that are named. */
    static Filter filter(LinkSide side) {
        var to = side.to().singular();
        var target = new Filter.Target(side.to(), side.opposite().list());
        if (side.isForward() && !side.kind().isList()) {
            var member = side.kind().member();
            var found = "select f.id from %s f where f.slug = any(:%s)".formatted(to, member);
            var sql = "exists (%s and f.id = t.%s)".formatted(found, side.toColumn());
            return Filter.of(member, target, sql, found, side.toColumn());
        }
        var links = "%s f join %s ft on ft.id = f.%s where ft.slug = any(:%s)"
                .formatted(side.table(), to, side.toColumn(), to);
        var sql = "exists (select 1 from %s and f.%s = t.id)".formatted(links, side.fromColumn());
        return Filter.of(to, target, sql, "select distinct f.%s from %s".formatted(side.fromColumn(), links), "id");
    }

    private static List<LinkSource> sources(LinkSide side) {
        if (side.isForward()) {
            var order = "l." + side.kind().rows().order();
            var links = forward(side);
            var ordered = links.orderedBy(order, ANY);
            return List.of(links.group().map(ordered::byGroup).orElse(ordered));
        }
        var indirect = IndirectLink.among(side.kind());
        if (indirect.isEmpty()) {
            return List.of(direct(side).orderedBy("l." + side.kind().rows().targetOrder(), ANY));
        }
        var sources = new ArrayList<LinkSource>();
        sources.add(direct(side).orderedBy("0", POSITION));
        sources.add(indirect(indirect.get()).orderedBy("1", POSITION));
        return sources;
    }

    /** The links that an entry has itself: few, so the slugs of their targets are looked up. */
    private static LinkSource forward(LinkSide side) {
        var from = "%s l join %s e on e.id = l.%s"
                .formatted(side.table(), side.to().singular(), side.toColumn());
        return links(from, side, "e.slug");
    }

    /** The links that lead to an entry: any number, so they have the slugs of their owners beside them. */
    private static LinkSource direct(LinkSide side) {
        return links(side.table() + " l", side, "l." + side.kind().rows().ownerSlug());
    }

    private static LinkSource links(String from, LinkSide side, String slug) {
        var rows = side.kind().rows();
        var links = LinkSource.of(from, "l." + side.fromColumn(), "l." + side.toColumn(), slug);
        var urls = rows.url().map(column -> links.withUrl("l." + column)).orElse(links);
        var own = rows.areOwn() ? urls : urls.withoutRow();
        return rows.group()
                .map(group -> own.inGroups(new LinkSource.Group(
                        "l." + rows.owner(),
                        "l." + group,
                        "l." + rows.groupPlace().orElseThrow(),
                        "l." + rows.groupKey().orElseThrow())))
                .orElse(own);
    }

    /** Those links of an entry that follow from two others, unless there is a direct one as well. */
    private static LinkSource indirect(IndirectLink link) {
        LinkRows first = link.first().rows();
        LinkRows second = link.second().rows();
        LinkRows direct = link.direct().rows();
        var from = """
            %s c join %s l on l.%s = c.%s
                and not exists (select 1 from %s named where named.%s = l.%s and named.%s = c.%s)\
            """.formatted(
                        second.table(),
                        first.table(),
                        first.target(),
                        second.owner(),
                        direct.table(),
                        direct.owner(),
                        first.owner(),
                        direct.target(),
                        second.target());
        return LinkSource.of(from, "c." + second.target(), "l." + first.owner(), "l.slug")
                .withoutRow();
    }
}
