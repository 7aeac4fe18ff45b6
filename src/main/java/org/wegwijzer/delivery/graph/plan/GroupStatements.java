package org.wegwijzer.delivery.graph.plan;

import java.util.Map;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.sql.Query;
import org.wegwijzer.sql.Statement;

/** The statements that read groups of links: of {@code :parents}, those whose place is from {@code :fromPlace} to {@code :toPlace}. */
public final class GroupStatements {

    private static final String GROUPS = """
        select c.%1$s as parent, c.slug, c.place, c.position, c.%2$s as links,
               c.sort_key, x.language, x.title, x.description, x.updated_at as text_updated_at, x.made_from
        from %3$s c join %4$s x on x.%1$s = c.%1$s and x.slug = c.slug
        where c.%1$s = any(:parents) and c.place between :fromPlace and :toPlace order by c.%1$s, c.place\
        """;

    private final Statements statements;

    GroupStatements(Statements statements) {
        this.statements = statements;
    }

    /** The groups: a row for each text of each. */
    Statement groups(ToGroups<?, ?> relation) {
        var groups = relation.groups();
        return Statement.of(
                GROUPS.formatted(groups.owner(), relation.links().countColumn(), groups.table(), groups.texts()));
    }

    /** How many groups of an entry stand before the one that a cursor names by its key, or that one and those. */
    public static Query upTo(ToGroups<?, ?> relation, long parent, String key, boolean isIncluded) {
        var groups = relation.groups();
        var text = "select count(*) as total from %s c where c.%s = :parent and c.sort_key %s :key"
                .formatted(groups.table(), groups.owner(), isIncluded ? "<=" : "<");
        return Query.of(text, Map.of("parent", parent, "key", key));
    }

    /** The first links of each group, with their targets unless those are cards. */
    Statement links(ToGroups<?, ?> relation, Projection below) {
        var links = relation.links();
        var slug = relation.groups().slug();
        var place = links.links().get(0).group().orElseThrow().place();
        var ordered = "select l.*, row_number() over (partition by l.parent, l.%s order by %s) as place from (%s) l"
                .formatted(
                        slug,
                        OrderedSelect.names("l.", links.keys(), ""),
                        Statements.links(
                                links, " = any(:parents) and %s between :fromPlace and :toPlace".formatted(place)));
        return statements.edges(
                links,
                below,
                "k.%s as group_slug,".formatted(slug),
                ordered,
                "where k.place <= :limit order by k.parent, k.group_place, k.place");
    }
}
