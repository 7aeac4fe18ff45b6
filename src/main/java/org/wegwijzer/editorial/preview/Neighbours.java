package org.wegwijzer.editorial.preview;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.sql.Query;

/** Which entries are linked to which, in either direction. */
final class Neighbours {

    private static final String ALL =
            Stream.of(LinkKind.values()).map(Neighbours::link).collect(Collectors.joining(" union "));

    private Neighbours() {}

    /** An entry. */
    record Place(EntryType type, Slug slug) {}

    /** Of a list without slugs a database cannot tell that it is one of texts. */
    private static String link(LinkKind kind) {
        return """
            select '%1$s' as owner_type, o.slug as owner, '%2$s' as target_type, t.slug as target from %3$s
            where o.slug = any(cast(:%1$s as varchar array)) or t.slug = any(cast(:%2$s as varchar array))\
            """.formatted(kind.owner().singular(), kind.target().singular(), kind.withEnds());
    }

    /** These entries and all that are linked to any of them. */
    static Set<Place> of(Set<Place> places, ContentReader published) {
        var found = new HashSet<>(places);
        published.page(snapshot -> snapshot.rows(Query.of(ALL, values(places)))).forEach(row -> {
            found.add(place(String.valueOf(row.text("owner_type")), String.valueOf(row.text("owner"))));
            found.add(place(String.valueOf(row.text("target_type")), String.valueOf(row.text("target"))));
        });
        return found;
    }

    static Place place(String type, String slug) {
        return new Place(EntryType.ofSingular(type).orElseThrow(), new Slug(slug));
    }

    private static Map<String, Object> values(Set<Place> places) {
        var byType = new EnumMap<EntryType, List<String>>(EntryType.class);
        Stream.of(EntryType.values())
                .forEach(type -> byType.put(
                        type,
                        places.stream()
                                .filter(place -> place.type() == type)
                                .map(place -> place.slug().value())
                                .toList()));
        return byType.entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().singular(), Map.Entry::getValue));
    }
}
