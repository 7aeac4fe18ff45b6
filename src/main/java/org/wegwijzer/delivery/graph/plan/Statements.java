package org.wegwijzer.delivery.graph.plan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.LongText;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.declaration.ToOne;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Statement;

/** The statements that reading needs, made from shapes and relations. */
public final class Statements {

    /** The column that says how many bytes all long texts have that are read. */
    public static final String BODY_BYTES = "bodies";

    private static final String COMMON =
            "t.id, t.public_id, t.slug, t.created_at, t.updated_at, t.published_at, t.reviewed_date, t.review_due_date";

    /** How much the reader wants the language of {@code x}: the smaller, the more. */
    private static final String RANK = "position(',' || x.language || ',' in :languages)";

    private static final String SERVED = """
        (select y.language from %1$s_text y where y.%2$s = %3$s.%2$s and y.body is not null
         order by position(',' || y.language || ',' in :languages) limit 1)\
        """;

    /** Bytes of the long texts that are served. */
    private static final String BODIES = """
        (select coalesce(sum(octet_length(b.body)), 0) from %1$s_text b where b.%2$s = any(:ids) and b.language = %3$s)\
        """;

    private final Shapes shapes;

    /** @param shapes of all content types */
    public Statements(Shapes shapes) {
        this.shapes = shapes;
    }

    /** The entry with this slug, as a page shows it. */
    Statement bySlug(Projection wanted) {
        return Statement.of("select %s from %s t %s where t.slug = :slug"
                .formatted(columns(wanted), wanted.shape().table(), joins(wanted)));
    }

    /** The entries with these slugs. */
    Statement bySlugs(Projection wanted) {
        return Statement.of("select %s from %s t %s where t.slug = any(:slugs)"
                .formatted(columns(wanted), wanted.shape().table(), joins(wanted)));
    }

    /** The internal id of the entry with this slug. */
    public Query id(Shape shape, String slug) {
        return Query.of("select t.id from %s t where t.slug = :slug".formatted(shape.table()), Map.of("slug", slug));
    }

    /** Where the entry is that was at this slug, or what takes its place. */
    public Query former(Shape shape, String slug) {
        var text = """
            select (select t.slug from %1$s t where t.public_id = f.entry_id) as present,
                   coalesce((select t.slug from %1$s t where t.slug = f.replaced_by),
                            (select t.slug from former_slug g join %1$s t on t.public_id = g.entry_id
                             where g.type = f.type and g.slug = f.replaced_by)) as replacement
            from former_slug f where f.type = :type and f.slug = :slug
            """.formatted(shape.table());
        return Query.of(text, Map.of("type", shape.type().name(), "slug", slug));
    }

    /** How many entries there are. */
    public Query count(Shape shape) {
        return Query.of("select count(*) as total from " + shape.table(), Map.of());
    }

    /** Entries by slug, with when they changed and in which languages they speak. */
    public Query index(Shape shape, int from, int most) {
        var text = """
            select t.slug, t.updated_at,
                   (select array_agg(x.language) from %1$s_text x where x.%1$s_id = t.id) as languages
            from %1$s t order by t.slug offset :from rows fetch next :most rows only
            """.formatted(shape.table());
        return Query.of(text, Map.of("from", from, "most", most));
    }

    /** The entries with these ids, as cards show them. */
    Statement byIds(Projection wanted) {
        return Statement.of("select %s from %s t %s where t.id = any(:ids)"
                .formatted(columns(wanted), wanted.shape().table(), joins(wanted)));
    }

    /**
     * All texts of these entries; long ones only in the language in which they are served, and only if all of them together fit
     * into the {@code room} that is left, in bytes. How many bytes they have stands in each row.
     */
    Statement texts(Projection wanted) {
        var shape = wanted.shape();
        var fields = new ArrayList<String>();
        for (var field : shape.fields(wanted.detail())) {
            fields.add(field.equals(LongText.FIELD) ? body(wanted) : "x." + field);
        }
        return Statement.of("select x.%s as entry, x.language, x.updated_at, %s from %s_text x where x.%s = any(:ids)"
                .formatted(shape.key(), String.join(", ", fields), shape.table(), shape.key()));
    }

    private static String body(Projection wanted) {
        if (!wanted.showsBody()) {
            return "cast(null as varchar) as body";
        }
        var size = BODIES.formatted(wanted.shape().table(), wanted.shape().key(), served("b", wanted.shape()));
        return "case when x.language = %s and :room >= %s then x.body end as body, %s as %s"
                .formatted(served("x", wanted.shape()), size, size, BODY_BYTES);
    }

    /** The language in which the long text of an entry is served. */
    private static String served(String text, Shape shape) {
        return SERVED.formatted(shape.table(), shape.key(), text);
    }

    /** The first links of one parent with their targets as cards. */
    Statement edgesOfOne(ToMany<?> relation, Projection below) {
        return edges(relation, below, """
            select l.* from (%s) l join %s e on e.id = l.target
            order by l.key1, l.key2, e.slug limit :limit
            """, "order by k.key1, k.key2, t.slug");
    }

    /** The same for each of several parents. */
    Statement edgesOfSeveral(ToMany<?> relation, Projection below) {
        return edges(relation, below, """
            select l.*, row_number() over (partition by l.parent order by l.key1, l.key2, e.slug) as place
            from (%s) l join %s e on e.id = l.target
            """, "where k.place <= :limit order by k.parent, k.place");
    }

    private Statement edges(ToMany<?> relation, Projection below, String links, String rest) {
        var table = below.shape().table();
        return Statement.of("""
            select k.parent, k.link_position, k.key1, k.key2, k.link_url, %s %s
            from (%s) k join %s t on t.id = k.target %s %s %s
            """.formatted(
                        noteColumns(relation),
                        columns(below),
                        links.formatted(relation.select(), table),
                        table,
                        joins(below),
                        noteJoin(relation),
                        rest));
    }

    /** Slug, title and its language of the entries that long texts link to. */
    public Query titles(Set<TextTarget> targets, ReadOptions reading) {
        var values = new HashMap<String, Object>();
        var selects = new TreeMap<EntryType, String>();
        targets.stream()
                .collect(groupingBy(TextTarget::type, mapping(TextTarget::slug, toList())))
                .forEach((type, slugs) -> {
                    selects.put(type, title(shapes.of(type)));
                    values.put(type.singular(), slugs);
                });
        return Query.of(String.join(" union all ", selects.values()), reading.values(values));
    }

    private static String title(Shape shape) {
        return "select '%1$s' as type, t.slug, n.title, n.text_language from %1$s t join %1$s_title n on n.%2$s = t.id and n.language = :language where t.slug = any(:%1$s)"
                .formatted(shape.table(), shape.key());
    }

    String columns(Projection wanted) {
        var columns = new ArrayList<String>(List.of(COMMON));
        columns.addAll(wanted.shape().selected(wanted.detail()));
        wanted.counted().forEach(relation -> columns.add("t." + relation.countColumn()));
        wanted.links().forEach(link -> columns.addAll(reference(link)));
        return String.join(", ", columns);
    }

    private List<String> reference(ToOne<?> link) {
        var alias = alias(link);
        return List.of(
                alias + "." + shapes.of(link.target()).key() + " as " + link.idColumn(),
                alias + ".slug as " + link.slugColumn(),
                alias + ".title as " + link.titleColumn(),
                alias + ".text_language as " + link.languageColumn());
    }

    /** What only names an entry needs no more of it than its title, which has the slug beside it. */
    String joins(Projection wanted) {
        return wanted.links().stream().map(this::join).collect(Collectors.joining(" "));
    }

    private String join(ToOne<?> link) {
        var target = shapes.of(link.target());
        return "left join %1$s_title %2$s on %2$s.%3$s = %4$s and %2$s.language = :language"
                .formatted(target.table(), alias(link), target.key(), link.id());
    }

    private static String alias(ToOne<?> link) {
        return "r_" + link.name();
    }

    static String noteColumns(Optional<ToMany<?>> relation) {
        return relation.map(Statements::noteColumns).orElse("");
    }

    static String noteJoin(Optional<ToMany<?>> relation) {
        return relation.map(Statements::noteJoin).orElse("");
    }

    private static String noteColumns(ToMany<?> relation) {
        return relation.notes().map(Statements::noteColumns).orElse("");
    }

    private static String noteColumns(ToMany.Notes notes) {
        return "n.language as note_language, n.note, " + (notes.withRole() ? roleColumns(notes.table()) : "");
    }

    /** The role in the language of the note or, where that has none, in the best that has one. */
    private static String roleColumns(String table) {
        return "coalesce(n.role, %1$s) as role, case when n.role is null then %2$s else n.language end as role_language, "
                .formatted(otherRole("role", table), otherRole("language", table));
    }

    private static String otherRole(String column, String table) {
        return "(select x.%s from %s x where x.link_id = k.link and x.role is not null order by %s limit 1)"
                .formatted(column, table, RANK);
    }

    private static String noteJoin(ToMany<?> relation) {
        return relation.notes().map(Statements::noteJoin).orElse("");
    }

    /** Most readers are served the note in their own language, which needs no sorting to be found. */
    private static String noteJoin(ToMany.Notes notes) {
        return """
            left join %1$s n on n.link_id = k.link and n.language = coalesce(
                (select x.language from %1$s x
                 where x.link_id = k.link and x.language = :language and x.note is not null),
                (select x.language from %1$s x where x.link_id = k.link and x.note is not null
                 order by %2$s limit 1))
            """.formatted(notes.table(), RANK);
    }
}
