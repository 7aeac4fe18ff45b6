package org.wegwijzer.delivery.graph.answer;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wegwijzer.sql.Row;

/**
 * The groups of some entries, as they were read.
 *
 * @param byParent those of each entry in order, by its id
 * @param links the rows of the links of each group in order, if they were read
 * @param targets the entries to which those links lead
 */
record LoadedGroups(
        Map<Long, List<Group>> byParent, Optional<Map<Key, List<Row>>> links, Optional<LoadedLevel> targets) {

    /** What tells a group from all others. */
    record Key(long parent, String slug) {

        /** @param slug the column with the group's slug */
        static Key of(Row row, String slug) {
            return new Key(row.number("parent"), row.printed(slug));
        }
    }

    /**
     * One group.
     *
     * @param row the first of its rows, which differ in the text
     */
    record Group(Row row, Texts texts) {

        String slug() {
            return row.printed("slug");
        }

        /** What a cursor says of it. */
        List<String> cursor() {
            return List.of(row.printed("sort_key"));
        }

        Key key() {
            return Key.of(row, "slug");
        }
    }

    /**
     * Groups as statements give them.
     *
     * @param groups a row for each text of each, in order
     * @param links rows of their links, in order
     */
    static LoadedGroups of(List<Row> groups, Optional<List<Row>> links, Optional<LoadedLevel> targets) {
        return new LoadedGroups(
                groups(groups),
                links.map(rows -> Places.of(rows).stream().collect(groupingBy(row -> Key.of(row, "group_slug")))),
                targets);
    }

    private static Map<Long, List<Group>> groups(List<Row> rows) {
        var byKey = new LinkedHashMap<Key, List<Row>>();
        rows.forEach(row -> byKey.computeIfAbsent(Key.of(row, "slug"), first -> new ArrayList<>())
                .add(row));
        var groups = new LinkedHashMap<Long, List<Group>>();
        byKey.forEach((key, texts) -> groups.computeIfAbsent(key.parent(), first -> new ArrayList<>())
                .add(new Group(texts.get(0), Texts.of(texts))));
        return groups;
    }

    List<Group> of(long parent) {
        return byParent.getOrDefault(parent, List.of());
    }
}
