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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.LongText;
import org.wegwijzer.delivery.graph.declaration.Shape;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.declaration.ToOne;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Row;
import org.wegwijzer.sql.Statement;

/** The statements that reading needs, made from shapes and relations. */
public final class Statements {

    /** The column that says how many bytes all long texts have that are read. */
    public static final String BODY_BYTES = "bodies";

    private static final String COMMON =
            "t.id, t.public_id, t.slug, t.created_at, t.updated_at, t.published_at, t.reviewed_date, t.review_due_date";

    /** How many entries of {@code :type} there are, kept with each publication. */
    static final String TOTAL = "select e.total from entry_total e where e.type = :type";

    private static final String SERVED = """
        (select y.language from %1$s_text y where y.%2$s = %3$s.%2$s and y.body is not null
         order by position(',' || y.language || ',' in :languages) limit 1)\
        """;

    /** Bytes of the long texts that are served. */
    private static final String BODIES = """
        (select coalesce(sum(octet_length(b.body)), 0) from %1$s_text b where b.%2$s = any(:ids) and b.language = %3$s)\
        """;

    private final Shapes shapes;

    private static String key(int place) {
        return OrderedSelect.KEY + place;
    }

    /** What orders a row, of which there are this many. */
    public static List<String> keys(Row row, int count) {
        return IntStream.range(0, count)
                .mapToObj(place -> row.printed(key(place)))
                .toList();
    }

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

    /** The internal id of the entry with this slug, and how many links its relation has. */
    public Query parent(ToMany<?> relation, String slug) {
        return parent(relation.owner(), relation.countColumn(), slug);
    }

    /** The same for its groups. */
    public Query parent(ToGroups<?, ?> relation, String slug) {
        return parent(relation.owner(), relation.countColumn(), slug);
    }

    private Query parent(EntryType owner, String count, String slug) {
        return Query.of(
                "select t.id, t.%s as total from %s t where t.slug = :slug"
                        .formatted(count, shapes.of(owner).table()),
                Map.of("slug", slug));
    }

    /** How many entries there are. */
    public Query count(Shape shape) {
        return Query.of(TOTAL, Map.of("type", shape.table()));
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
    Statement longTexts(Projection wanted) {
        var shape = wanted.shape();
        return Statement.of("select x.%s as id, %s from %s_text x where x.%s = any(:ids)"
                .formatted(shape.key(), texts(wanted), shape.table(), shape.key()));
    }

    private static String texts(Projection wanted) {
        var fields = new ArrayList<String>(List.of("x.language", "x.updated_at as text_updated_at", "x.made_from"));
        for (var field : wanted.shape().fields(wanted.detail())) {
            if (!field.equals(LongText.FIELD)) {
                fields.add("x." + field);
            } else if (wanted.showsBody()) {
                fields.add(body(wanted));
            }
        }
        return String.join(", ", fields);
    }

    private static String body(Projection wanted) {
        var size = BODIES.formatted(wanted.shape().table(), wanted.shape().key(), served("b", wanted.shape()));
        return "case when x.language = %s and :room >= %s then x.body end as body, %s as %s"
                .formatted(served("x", wanted.shape()), size, size, BODY_BYTES);
    }

    /** The language in which the long text of an entry is served. */
    private static String served(String text, Shape shape) {
        return SERVED.formatted(shape.table(), shape.key(), text);
    }

    /** The first links of one parent, with their targets unless those are cards. */
    Statement edgesOfOne(ToMany<?> relation, Projection below) {
        var selects = relation.links().stream()
                .map(source -> OrderedSelect.links(source).text(List.of(), ""))
                .toList();
        return edges(
                relation,
                below,
                OrderedSelect.merged(selects, relation.keys(), ""),
                "order by " + OrderedSelect.names("k.", relation.keys(), ""));
    }

    /** The same for each of several parents. */
    Statement edgesOfSeveral(ToMany<?> relation, Projection below) {
        var links = "select l.*, row_number() over (partition by l.parent order by %s) as place from (%s) l"
                .formatted(OrderedSelect.names("l.", relation.keys(), ""), links(relation, " = any(:parents)"));
        return edges(relation, below, links, "where k.place <= :limit order by k.parent, k.place");
    }

    /** All links of {@code :parentId}. */
    static String linksOfOne(ToMany<?> relation) {
        return links(relation, " = :parentId");
    }

    /** @param ofParents what holds for the column with the parent, and else */
    static String links(ToMany<?> relation, String ofParents) {
        return relation.links().stream()
                .map(source -> "select %s, %s from %s where %s%s"
                        .formatted(
                                source.columns(),
                                OrderedSelect.keys(source.keys()),
                                source.from(),
                                source.parent(),
                                ofParents))
                .collect(Collectors.joining(" union all "));
    }

    private Statement edges(ToMany<?> relation, Projection below, String links, String rest) {
        return edges(relation, below, "", links, rest);
    }

    /** @param more columns of {@code k}, with a comma behind each */
    Statement edges(ToMany<?> relation, Projection below, String more, String links, String rest) {
        return Statement.of("""
            select k.parent, k.link, k.link_position, k.link_url, %s, %s %s %s
            from (%s) k %s %s %s
            """.formatted(
                        OrderedSelect.names("k.", relation.keys(), ""),
                        more,
                        NoteJoin.columns(Optional.of(relation)),
                        targetColumns(below, relation.links().get(0).slugKey()),
                        links,
                        targetJoins(below),
                        NoteJoin.text(Optional.of(relation)),
                        rest));
    }

    /**
     * What is read of the targets of {@code k}.
     *
     * @param slugKey at which place the slug stands among the keys that order them, from 0
     */
    String targetColumns(Projection wanted, int slugKey) {
        return wanted.isCard()
                ? "k.target as id, k.%s%s as slug".formatted(OrderedSelect.KEY, slugKey)
                : columns(wanted);
    }

    String targetJoins(Projection wanted) {
        return wanted.isCard()
                ? ""
                : "join %s t on t.id = k.target %s".formatted(wanted.shape().table(), joins(wanted));
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

    /** What is read of entries as {@code t}: a row for each text that one has, unless long texts are wanted. */
    String columns(Projection wanted) {
        var columns = new ArrayList<String>(List.of(COMMON));
        columns.addAll(wanted.shape().selected(wanted.detail()));
        wanted.counts().forEach(columns::add);
        wanted.links().forEach(link -> columns.addAll(reference(link)));
        if (!wanted.showsBody()) {
            columns.add(texts(wanted));
        }
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
        var titles = wanted.links().stream().map(this::join);
        return Stream.concat(titles, wanted.showsBody() ? Stream.empty() : Stream.of(texts(wanted.shape())))
                .collect(Collectors.joining(" "));
    }

    private static String texts(Shape shape) {
        return "join %1$s_text x on x.%2$s = t.id".formatted(shape.table(), shape.key());
    }

    private String join(ToOne<?> link) {
        var target = shapes.of(link.target());
        return "left join %1$s_title %2$s on %2$s.%3$s = %4$s and %2$s.language = :language"
                .formatted(target.table(), alias(link), target.key(), link.id());
    }

    private static String alias(ToOne<?> link) {
        return "r_" + link.name();
    }
}
