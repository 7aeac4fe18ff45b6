package org.wegwijzer.publish;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.link.LinkKind;

/**
 * That an entry came to stand in a topic, or left it.
 *
 * @param type of the entry
 * @param slug of the entry
 * @param topic the slug of the topic
 */
record Membership(EntryType type, String slug, String topic) {

    /** The kinds of links by which others name the topics that they stand in. */
    private static final List<LinkKind> BY_MEMBERS = List.of(LinkKind.GUIDE_TOPIC, LinkKind.FAQ_TOPIC);

    private static final List<String> MEMBER_LISTS = BY_MEMBERS.stream()
            .map(kind -> CacheTags.relation(kind.backward().list().orElseThrow(), EntryType.TOPIC, ""))
            .toList();

    private static final String TOPICS_OF_SOURCE =
            CacheTags.relation(LinkKind.TOPIC_SOURCE.backward().list().orElseThrow(), EntryType.SOURCE, "");

    /** Those of the entries that stand in these topics under the slugs that they have. */
    static Collection<Membership> of(Collection<? extends Entry> topics, EntityManager entities) {
        var ids = topics.stream().map(topic -> topic.id).toList();
        var found = new ArrayList<Membership>();
        for (var kind : BY_MEMBERS) {
            var query = "select o.slug as member, t.slug as topic from %s where t.id in (:ids) order by o.slug"
                    .formatted(kind.withEnds());
            List<?> rows = entities.createNativeQuery(query, Tuple.class)
                    .setParameter("ids", ids)
                    .getResultList();
            for (var each : rows) {
                var row = (Tuple) each;
                found.add(
                        new Membership(kind.owner(), row.get("member", String.class), row.get("topic", String.class)));
            }
        }
        return found;
    }

    /**
     * What changed for an entry that was written, or for those that it links to.
     *
     * @param from the slug that it had
     * @param was the tags of the lists in which it stood
     * @param to the slug that it has
     * @param is the tags of the lists in which it stands
     */
    static Stream<Membership> between(EntryType type, Slug from, Set<String> was, Slug to, Set<String> is) {
        var left = new HashSet<>(was);
        if (type != EntryType.TOPIC) {
            // Where it came it tells itself.
            left.removeAll(is);
            return left.stream().flatMap(tag -> own(type, to, tag));
        }
        var came = new HashSet<>(is);
        if (from.equals(to)) {
            left.removeAll(is);
            came.removeAll(was);
        }
        return Stream.concat(
                left.stream().flatMap(tag -> source(tag, from)), came.stream().flatMap(tag -> source(tag, to)));
    }

    private static Stream<Membership> own(EntryType type, Slug member, String tag) {
        return MEMBER_LISTS.stream()
                .filter(tag::startsWith)
                .map(list -> new Membership(type, member.value(), tag.substring(list.length())));
    }

    private static Stream<Membership> source(String tag, Slug topic) {
        return tag.startsWith(TOPICS_OF_SOURCE)
                ? Stream.of(new Membership(EntryType.SOURCE, tag.substring(TOPICS_OF_SOURCE.length()), topic.value()))
                : Stream.empty();
    }
}
