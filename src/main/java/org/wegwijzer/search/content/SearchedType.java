package org.wegwijzer.search.content;

import static java.util.stream.Collectors.toMap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.content.link.LinkSide;

/**
 * What can be searched of the entries of one type: where its texts stand, and what it is linked with. The tables follow from the
 * type: {@code guide}, {@code guide_text}, {@code guide_id}. Each statement takes the internal ids of entries.
 *
 * @param columns the column of each zone in the table of texts; the public name of the field follows from it
 */
record SearchedType(EntryType type, Map<Zone, String> columns) {

    private static final String NOTE = "note";

    private static final Map<EntryType, SearchedType> ALL =
            Stream.of(EntryType.values()).collect(toMap(type -> type, SearchedType::made));

    SearchedType {
        // In the order of zones, so that statements have one text.
        columns = new EnumMap<>(columns);
    }

    static SearchedType of(EntryType type) {
        return Objects.requireNonNull(ALL.get(type));
    }

    /** The names of entries, what they say in short, and what else they have. */
    private static SearchedType made(EntryType type) {
        var columns = new EnumMap<Zone, String>(Zone.class);
        columns.put(Zone.TITLE, type.naming());
        columns.put(Zone.SUMMARY, type.summary());
        columns.putAll(more(type));
        return new SearchedType(type, columns);
    }

    private static Map<Zone, String> more(EntryType type) {
        return switch (type) {
            case SOURCE -> Map.of(Zone.ABBREVIATION, "abbreviation", Zone.NAME, "full_name", Zone.BODY, "body");
            case TOPIC -> Map.of(Zone.BODY, "key_points");
            case GUIDE -> Map.of(Zone.BODY, "body");
            case FAQ -> Map.of();
        };
    }

    /** Each selects {@code entry} and the {@code slug} of those of another type with which it is linked; of its own type, itself. */
    List<String> slugs(EntryType other) {
        if (other == type) {
            return List.of(
                    "select e.id as entry, e.slug from %s e where e.id = any(:entries)".formatted(type.singular()));
        }
        return sides().filter(side -> side.to() == other)
                .map(side ->
                        "select l.%1$s as entry, e.slug from %2$s l join %3$s e on e.id = l.%4$s where l.%1$s = any(:entries)"
                                .formatted(side.fromColumn(), side.table(), other.singular(), side.toColumn()))
                .toList();
    }

    /** Each selects {@code entry}, {@code language} and the note of a link, or what is said of the group in which it stands. */
    List<String> notes() {
        return sides().flatMap(side -> Stream.concat(notes(side).stream(), groups(side)))
                .toList();
    }

    /** What is said of groups speaks of what stands in them as much as of their owner. */
    private static Stream<String> groups(LinkSide side) {
        var rows = side.kind().rows();
        var owner = rows.owner();
        return side.kind().groupTable().stream().flatMap(table -> {
            var groups = side.isForward()
                    ? "%s_text x where x.%s".formatted(table, owner)
                    : "%1$s l join %2$s_text x on x.%3$s = l.%3$s and x.slug = l.%4$s where l.%5$s"
                            .formatted(rows.table(), table, owner, rows.group().orElseThrow(), rows.target());
            return Stream.of("title", "description")
                    .map(text ->
                            "select %1$s.%2$s as entry, x.language, x.%3$s as note from %4$s = any(:entries) and x.%3$s is not null"
                                    .formatted(side.isForward() ? "x" : "l", side.fromColumn(), text, groups));
        });
    }

    private static Optional<String> notes(LinkSide side) {
        return side.kind()
                .rows()
                .texts()
                .filter(texts -> side.isForward() || texts.speaksOfTarget())
                .map(texts -> """
                    select l.%1$s as entry, x.language, x.note from %2$s l join %3$s x on x.link_id = l.id
                    where l.%1$s = any(:entries) and x.note is not null\
                    """.formatted(side.fromColumn(), side.table(), texts.table()));
    }

    /** Each selects {@code entry} once for each link that leads to it. */
    List<String> linked() {
        return LinkKind.to(type)
                .map(LinkKind::rows)
                .map(rows -> "select l.%1$s as entry from %2$s l where l.%1$s = any(:entries)"
                        .formatted(rows.target(), rows.table()))
                .toList();
    }

    private Stream<LinkSide> sides() {
        return LinkSide.all().filter(side -> side.from() == type);
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
