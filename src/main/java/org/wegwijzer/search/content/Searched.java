package org.wegwijzer.search.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wegwijzer.content.EntryType;

/**
 * What can be searched of the entries of one type: where its texts stand, and what it is linked with. The tables follow from the
 * type: {@code guide}, {@code guide_text}, {@code guide_id}. Each statement takes the internal ids of entries.
 *
 * @param columns the column of each zone in the table of texts; the public name of the field follows from it
 * @param topics selects {@code entry} and the {@code slug} of its topics
 * @param sources selects {@code entry} and the {@code slug} of its sources
 * @param notes each selects {@code entry}, {@code language} and the note
 * @param linked each selects {@code entry} once for each link that leads to it
 */
record Searched(
        EntryType type,
        Map<Zone, String> columns,
        String topics,
        String sources,
        List<String> notes,
        List<String> linked) {

    private static final String NOTE = "note";

    private static final Searched SOURCE = new Searched(
            EntryType.SOURCE,
            Map.of(
                    Zone.TITLE, "name",
                    Zone.ABBREVIATION, "abbreviation",
                    Zone.NAME, "full_name",
                    Zone.SUMMARY, "description",
                    Zone.BODY, "body"),
            """
            select l.source_id as entry, e.slug from topic_source l join topic e on e.id = l.topic_id
            where l.source_id = any(:entries)""",
            "select e.id as entry, e.slug from source e where e.id = any(:entries)",
            List.of("""
                    select l.source_id as entry, x.language, x.note
                    from topic_source l join topic_source_text x on x.link_id = l.id
                    where l.source_id = any(:entries) and x.note is not null"""),
            List.of(
                    links("topic_source", "source_id"),
                    links("guide_source", "source_id"),
                    links("faq_source", "source_id")));

    private static final Searched TOPIC = new Searched(
            EntryType.TOPIC,
            Map.of(Zone.TITLE, "title", Zone.SUMMARY, "description", Zone.BODY, "key_points"),
            "select e.id as entry, e.slug from topic e where e.id = any(:entries)",
            """
            select l.topic_id as entry, e.slug from topic_source l join source e on e.id = l.source_id
            where l.topic_id = any(:entries)""",
            List.of("""
                    select l.topic_id as entry, x.language, x.note
                    from topic_source l join topic_source_text x on x.link_id = l.id
                    where l.topic_id = any(:entries) and x.note is not null"""),
            List.of(links("guide_topic", "topic_id"), links("faq_topic", "topic_id"), links("topic", "parent_id")));

    private static final Searched GUIDE = new Searched(
            EntryType.GUIDE,
            Map.of(Zone.TITLE, "title", Zone.SUMMARY, "summary", Zone.BODY, "body"),
            """
            select l.guide_id as entry, e.slug from guide_topic l join topic e on e.id = l.topic_id
            where l.guide_id = any(:entries)""",
            """
            select l.guide_id as entry, e.slug from guide_source l join source e on e.id = l.source_id
            where l.guide_id = any(:entries)""",
            List.of("""
                    select l.guide_id as entry, x.language, x.note
                    from guide_source l join guide_source_text x on x.link_id = l.id
                    where l.guide_id = any(:entries)"""),
            List.of(links("faq", "guide_id"), links("guide_next", "next_id")));

    private static final Searched FAQ = new Searched(
            EntryType.FAQ,
            Map.of(Zone.TITLE, "question", Zone.SUMMARY, "answer"),
            "select l.faq_id as entry, e.slug from faq_topic l join topic e on e.id = l.topic_id where l.faq_id = any(:entries)",
            "select l.faq_id as entry, e.slug from faq_source l join source e on e.id = l.source_id where l.faq_id = any(:entries)",
            List.of(),
            List.of());

    private static final List<Searched> ALL = List.of(SOURCE, TOPIC, GUIDE, FAQ);

    Searched {
        // In the order of zones, so that statements have one text.
        columns = new EnumMap<>(columns);
    }

    private static String links(String table, String target) {
        return "select l.%1$s as entry from %2$s l where l.%1$s = any(:entries)".formatted(target, table);
    }

    static Searched of(EntryType type) {
        return ALL.stream()
                .filter(searched -> searched.type() == type)
                .findFirst()
                .orElseThrow();
    }

    /** The public name of a zone's field: {@code fullName} for the column {@code full_name}. */
    String field(Zone zone) {
        var words = (zone == Zone.NOTE ? NOTE : Objects.requireNonNull(columns.get(zone))).split("_", -1);
        var name = new StringBuilder(words[0]);
        for (var place = 1; place < words.length; place++) {
            name.append(Character.toUpperCase(words[place].charAt(0))).append(words[place].substring(1));
        }
        return name.toString();
    }
}
