package org.wegwijzer.publish;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.content.Entry;
import org.wegwijzer.content.EntryType;

/**
 * Finds what a publication touches: for each entry that changes the lists that it stands in, before and after. Used for one
 * publication.
 */
final class Touching {

    /** Beyond this many changed entries it costs less to render everything anew than to tell what is touched. */
    private static final int MOST_ENTRIES = 1_000;

    /** The relations whose links belong to the entry itself. */
    private static final Map<EntryType, List<String>> OWN = Map.of(
            EntryType.SOURCE, List.of(),
            EntryType.TOPIC, List.of("sources"),
            EntryType.GUIDE, List.of("topics", "sources", "next"),
            EntryType.FAQ, List.of("topics", "sources"));

    private static final Map<EntryType, String> LISTS_WITH =
            Map.of(EntryType.SOURCE, """
            select 'sources@topic:' || e.slug from topic_source l join topic e on e.id = l.topic_id where l.source_id in (:ids)
            union select 'sources@guide:' || e.slug from guide_source l join guide e on e.id = l.guide_id where l.source_id in (:ids)
            union select 'sources@faq:' || e.slug from faq_source l join faq e on e.id = l.faq_id where l.source_id in (:ids)
            """, EntryType.TOPIC, """
            select 'topics@source:' || e.slug from topic_source l join source e on e.id = l.source_id where l.topic_id in (:ids)
            union select 'topics@guide:' || e.slug from guide_topic l join guide e on e.id = l.guide_id where l.topic_id in (:ids)
            union select 'topics@faq:' || e.slug from faq_topic l join faq e on e.id = l.faq_id where l.topic_id in (:ids)
            union select 'children@topic:' || e.slug from topic l join topic e on e.id = l.parent_id where l.id in (:ids)
            """, EntryType.GUIDE, """
            select 'guides@source:' || e.slug from guide_source l join source e on e.id = l.source_id where l.guide_id in (:ids)
            union select 'faqs@source:' || e.slug from guide_source l join source e on e.id = l.source_id where l.guide_id in (:ids)
            union select 'guides@topic:' || e.slug from guide_topic l join topic e on e.id = l.topic_id where l.guide_id in (:ids)
            union select 'next@guide:' || e.slug from guide_next l join guide e on e.id = l.guide_id where l.next_id in (:ids)
            """, EntryType.FAQ, """
            select 'faqs@source:' || e.slug from faq_source l join source e on e.id = l.source_id where l.faq_id in (:ids)
            union select 'faqs@source:' || e.slug from faq l join guide_source c on c.guide_id = l.guide_id
                join source e on e.id = c.source_id where l.id in (:ids)
            union select 'faqs@topic:' || e.slug from faq_topic l join topic e on e.id = l.topic_id where l.faq_id in (:ids)
            union select 'faqs@guide:' || e.slug from faq l join guide e on e.id = l.guide_id where l.id in (:ids)
            """);

    private final EntityManager entities;
    private final Set<String> tags = new HashSet<>();
    /** Not by their ids, which new ones have only when they are written. */
    private final Map<EntryType, List<Entry>> changed = new EnumMap<>(EntryType.class);

    private int entries;

    Touching(EntityManager entities) {
        this.entities = entities;
    }

    /** These entries are about to change, or to go. */
    void before(EntryType type, Collection<? extends Entry> about) {
        noteLists(type, about);
    }

    /** The hub itself changed. */
    void hub() {
        tags.add(CacheTags.HUB);
    }

    /** An entry appeared, changed or goes. */
    void changed(EntryType type, Entry entry) {
        entries++;
        if (isBounded()) {
            tags.add(CacheTags.list(type));
            tags.add(CacheTags.entry(type, entry.slug.value()));
            OWN.getOrDefault(type, List.of())
                    .forEach(relation -> tags.add(relation + "@" + CacheTags.entry(type, entry.slug.value())));
            changed.computeIfAbsent(type, first -> new ArrayList<>()).add(entry);
        }
    }

    /** Everything that was touched, once all is written. */
    List<String> tags() {
        changed.forEach(this::noteLists);
        return isBounded() ? tags.stream().sorted().toList() : List.of(CacheTags.EVERYTHING);
    }

    /** Brings the counts of links in line with all that was written. Called after {@link #tags()}. */
    void count(LinkCounts counts) {
        if (isBounded()) {
            counts.of(related());
        } else {
            counts.all();
        }
    }

    /** The slugs of the entries of which a relation was touched. */
    private Map<EntryType, Set<String>> related() {
        return tags.stream()
                .filter(tag -> tag.indexOf('@') > 0)
                .map(tag -> tag.substring(tag.indexOf('@') + 1).split(":"))
                .collect(groupingBy(
                        entry -> EntryType.ofSingular(entry[0]).orElseThrow(), mapping(entry -> entry[1], toSet())));
    }

    private boolean isBounded() {
        return entries <= MOST_ENTRIES;
    }

    private void noteLists(EntryType type, Collection<? extends Entry> about) {
        if (isBounded() && !about.isEmpty()) {
            var ids = about.stream().map(entry -> entry.id).toList();
            List<?> lists = entities.createNativeQuery(LISTS_WITH.get(type), String.class)
                    .setParameter("ids", ids)
                    .getResultList();
            lists.forEach(tag -> tags.add(String.valueOf(tag)));
        }
    }
}
