package org.wegwijzer.delivery.graph.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.declaration.ToMany.Groups;
import org.wegwijzer.sql.Query;

/** The statements that look for slugs alone: each reads a handful of places of an index, however many entries there are. */
public final class SlugStatements {

    /** How many slugs are looked at on either side of one that there is not. */
    private static final int BESIDE = 50;

    private static final String EXACT = "select '%1$s' as type, t.slug from %1$s t where t.slug = %2$s";

    private final Shapes shapes;

    /** @param shapes of all content types */
    public SlugStatements(Shapes shapes) {
        this.shapes = shapes;
    }

    /** Which of these slugs are published. */
    public Query published(EntryType type, Collection<String> slugs) {
        return Query.of(
                EXACT.formatted(shapes.of(type).table(), "any(:slugs)"), Map.of("slugs", new LinkedHashSet<>(slugs)));
    }

    /**
     * Published entries that may be meant by a slug: of its type those beside it in the order of slugs and those that it becomes with
     * one letter less or two swapped, of the other types the one that has it.
     */
    public Query near(EntryType type, String slug) {
        var values = new HashMap<String, Object>(Map.of("slug", slug, "variants", variants(slug)));
        var table = shapes.of(type).table();
        var others = Stream.of(EntryType.values())
                .filter(other -> other != type)
                .map(other -> EXACT.formatted(shapes.of(other).table(), ":slug"));
        var own = Stream.of(
                beside(table, ">=", "asc"), beside(table, "<", "desc"), EXACT.formatted(table, "any(:variants)"));
        return Query.of(Stream.concat(own, others).collect(Collectors.joining(" union all ")), values);
    }

    private static String beside(String table, String side, String direction) {
        return "select b.type, b.slug from (select '%1$s' as type, t.slug from %1$s t where t.slug %2$s :slug order by t.slug %3$s fetch first %4$s rows only) b"
                .formatted(table, side, direction, BESIDE);
    }

    private static Set<String> variants(String slug) {
        var variants = new LinkedHashSet<String>();
        for (var place = 0; place < slug.length(); place++) {
            var before = slug.substring(0, place);
            var after = slug.substring(place + 1);
            variants.add(before + after);
            if (!after.isEmpty()) {
                variants.add(before + after.charAt(0) + slug.charAt(place) + after.substring(1));
            }
        }
        variants.add(slug + "s");
        return variants;
    }

    /** The slugs of the groups that an entry has. */
    public Query groups(Groups groups, long owner) {
        return Query.of(
                "select g.slug from %s g where g.%s = :owner order by g.slug".formatted(groups.table(), groups.owner()),
                Map.of("owner", owner));
    }

    /** SQL for the slug at which what has the place of a former slug {@code f} in a table is. */
    public static String target(String table) {
        return "coalesce(%s, %s)".formatted(present(table), replacement(table));
    }

    private static String present(String table) {
        return "(select t.slug from %s t where t.public_id = f.entry_id)".formatted(table);
    }

    private static String replacement(String table) {
        return """
            coalesce((select t.slug from %1$s t where t.slug = f.replaced_by),
                     (select t.slug from former_slug g join %1$s t on t.public_id = g.entry_id
                       where g.type = f.type and g.slug = f.replaced_by))""".formatted(table);
    }

    /** Where the entry is that was at this slug, or what takes its place. */
    public Query former(EntryType type, String slug) {
        return former(shapes.of(type), slug);
    }

    private static Query former(Shape shape, String slug) {
        var text = "select %s as present, %s as replacement from former_slug f where f.type = :type and f.slug = :slug"
                .formatted(present(shape.table()), replacement(shape.table()));
        return Query.of(text, Map.of("type", shape.type().name(), "slug", slug));
    }
}
