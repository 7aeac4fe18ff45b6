package org.wegwijzer.publish;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.link.IndirectLink;
import org.wegwijzer.content.link.LinkSide;

/**
 * Finds what a publication touches: for each entry that changes the lists that it stands in, before and after. Used for one
 * publication.
 */
final class TouchedTagCollector {

    /** Beyond this many changed entries it costs less to render everything anew than to tell what is touched. */
    private static final int MOST_ENTRIES = 1_000;

    /** Before the tag of a list in which an entry does not stand itself: it brings others there. */
    private static final String BETWEEN = "~";

    private static final Map<EntryType, Optional<String>> LISTS_WITH =
            Stream.of(EntryType.values()).collect(toMap(type -> type, TouchedTagCollector::listsWith));

    private final EntityManager entities;
    private final Set<String> tags = new HashSet<>();
    /** In which lists each entry stood, and how often in each. */
    private final Map<Place, Map<String, Integer>> before = new HashMap<>();
    /** Under which slug each entry was. */
    private final Map<Place, Slug> slugs = new HashMap<>();

    /** Not by their ids, which new ones have only when they are written. */
    private final Map<EntryType, List<Entry>> changed = new EnumMap<>(EntryType.class);

    /** Empty until all is written. */
    private final Set<Membership> memberships = new LinkedHashSet<>();

    private int entries;

    TouchedTagCollector(EntityManager entities) {
        this.entities = entities;
    }

    /** These entries are about to change, or to go. */
    void before(EntryType type, Collection<? extends Entry> about) {
        if (isBounded()) {
            lists(type, about).forEach((id, lists) -> before.putIfAbsent(new Place(type, id), lists));
            about.forEach(entry -> slugs.putIfAbsent(new Place(type, entry.id), entry.slug));
        }
    }

    private record Place(EntryType type, long id) {}

    /** Who came to stand in a topic, or left it, once all is written; {@code null} if that was too much to tell. */
    @Nullable
    Collection<Membership> memberships() {
        return isBounded() ? memberships : null;
    }

    /** The hub itself changed. */
    void hub() {
        tags.add(CacheTags.HUB);
    }

    /** An entry goes, or goes elsewhere. */
    void gone() {
        tags.add(CacheTags.GONE);
    }

    /** An entry appeared, changed or goes. */
    void changed(EntryType type, Entry entry, EntryDifference difference) {
        entries++;
        if (!isBounded()) {
            return;
        }
        var slug = entry.slug.value();
        changed.computeIfAbsent(type, first -> new ArrayList<>()).add(entry);
        tags.add(CacheTags.recent(type));
        tags.add(CacheTags.entry(type, slug));
        if (difference.isPlaced()) {
            tags.add(CacheTags.list(type));
        }
        if (difference.cameOrWent()) {
            tags.add(CacheTags.there(type, slug));
        }
        difference.titles().forEach(language -> tags.add(CacheTags.title(type, slug, language)));
        difference.readers().forEach(reader -> tags.add(CacheTags.titles(type, reader)));
        difference.links().stream()
                .flatMap(kind -> kind.forward().list().stream())
                .forEach(list -> tags.add(CacheTags.relation(list, type, slug)));
    }

    /** Everything that was touched, once all is written; brings the counts of links in line with that. */
    List<String> settled(LinkCounts counts) {
        if (!isBounded()) {
            counts.all();
            return List.of(CacheTags.EVERYTHING);
        }
        tags.add(CacheTags.CHANGES);
        var moved = new HashSet<String>();
        changed.forEach((type, some) -> {
            var after = lists(type, some);
            some.forEach(entry -> {
                var place = new Place(type, entry.id);
                var was = before.getOrDefault(place, Map.of());
                var is = after.getOrDefault(entry.id, Map.of());
                touch(was, is, moved);
                var from = slugs.getOrDefault(place, entry.slug);
                Membership.between(type, from, named(was), entry.slug, named(is))
                        .forEach(memberships::add);
            });
        });
        tags.addAll(counts.of(owners(moved)));
        return tags.stream().sorted().toList();
    }

    /**
     * The lists in which an entry stood and stands; those to which it brings others only if it brings others than it did.
     *
     * @param moved gets those in which it stands now and did not, or the other way round
     */
    private void touch(Map<String, Integer> was, Map<String, Integer> is, Set<String> moved) {
        var lists = new HashSet<>(was.keySet());
        lists.addAll(is.keySet());
        for (var list : lists) {
            var differs = !Objects.equals(was.get(list), is.get(list));
            if (differs) {
                moved.add(named(list));
            }
            if (differs || !list.startsWith(BETWEEN)) {
                tags.add(named(list));
            }
        }
    }

    private static Set<String> named(Map<String, Integer> lists) {
        return lists.keySet().stream().map(TouchedTagCollector::named).collect(toSet());
    }

    private static String named(String list) {
        return list.startsWith(BETWEEN) ? list.substring(BETWEEN.length()) : list;
    }

    /** The slugs of the entries whose lists these are. */
    private static Map<EntryType, Set<String>> owners(Set<String> lists) {
        return lists.stream()
                .map(tag -> tag.substring(tag.indexOf('@') + 1).split(":"))
                .collect(groupingBy(
                        entry -> EntryType.ofSingular(entry[0]).orElseThrow(), mapping(entry -> entry[1], toSet())));
    }

    private boolean isBounded() {
        return entries <= MOST_ENTRIES;
    }

    /** The tags of the lists in which entries stand, and how often, by their ids. */
    private Map<Long, Map<String, Integer>> lists(EntryType type, Collection<? extends Entry> about) {
        var lists = new HashMap<Long, Map<String, Integer>>();
        var select = Objects.requireNonNull(LISTS_WITH.get(type));
        if (select.isPresent() && !about.isEmpty()) {
            var ids = about.stream().map(entry -> entry.id).toList();
            List<?> found = entities.createNativeQuery(select.get(), Tuple.class)
                    .setParameter("ids", ids)
                    .getResultList();
            for (var each : found) {
                var row = (Tuple) each;
                lists.computeIfAbsent(row.get("id", Number.class).longValue(), first -> new HashMap<>())
                        .merge(row.get("tag", String.class), 1, Integer::sum);
            }
        }
        return lists;
    }

    /** Selects the tags of the lists in which entries of a type stand, each with the entry's id; empty if there are no such lists. */
    private static Optional<String> listsWith(EntryType type) {
        var direct = LinkSide.all()
                .filter(side -> side.to() == type && side.list().isPresent())
                .map(TouchedTagCollector::lists);
        var indirect = Stream.of(IndirectLink.values()).flatMap(link -> lists(link, type));
        return Stream.concat(direct, indirect).reduce((one, other) -> one + " union all " + other);
    }

    private static String lists(LinkSide side) {
        var links = "%s l join %s e on e.id = l.%s"
                .formatted(side.table(), side.from().singular(), side.fromColumn());
        return tags("", side, links, side.toColumn());
    }

    /** The lists of targets change with the owner, and with what stands between. */
    private static Stream<String> lists(IndirectLink link, EntryType type) {
        var side = link.direct().backward();
        var first = link.first().rows();
        var second = link.second().rows();
        var target = side.from().singular();
        var selects = new ArrayList<String>();
        if (link.between() == type) {
            var links = "%s l join %s e on e.id = l.%s".formatted(second.table(), target, second.target());
            selects.add(tags(BETWEEN, side, links, second.owner()));
        }
        if (side.to() == type) {
            var links = "%s l join %s c on c.%s = l.%s join %s e on e.id = c.%s"
                    .formatted(first.table(), second.table(), second.owner(), first.target(), target, second.target());
            selects.add(tags("", side, links, first.owner()));
        }
        return selects.stream();
    }

    /** @param links the tables of links as {@code l}, and of the entries whose lists they are as {@code e} */
    private static String tags(String before, LinkSide side, String links, String column) {
        var tag = before + CacheTags.relation(side.list().orElseThrow(), side.from(), "");
        return "select l.%3$s as id, '%1$s' || e.slug as tag from %2$s where l.%3$s in (:ids)"
                .formatted(tag, links, column);
    }
}
