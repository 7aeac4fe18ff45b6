package org.wegwijzer.delivery.graph.plan;

import java.util.Optional;
import org.wegwijzer.delivery.graph.declaration.ToMany;

/** The texts of links {@code k} and of the groups in which they stand, each in its best language, for relations that have any. */
final class NoteJoin {

    /** How much the reader wants the language of {@code x}: the smaller, the more. */
    private static final String RANK = "position(',' || x.language || ',' in :languages)";

    private NoteJoin() {}

    static String columns(Optional<ToMany<?>> relation) {
        return relation.flatMap(ToMany::notes).map(NoteJoin::columns).orElse("")
                + relation.flatMap(ToMany::groups).map(NoteJoin::groupColumns).orElse("");
    }

    static String text(Optional<ToMany<?>> relation) {
        return relation.flatMap(ToMany::notes).map(NoteJoin::text).orElse("")
                + relation.flatMap(ToMany::groups).map(NoteJoin::groupText).orElse("");
    }

    private static String columns(ToMany.Notes notes) {
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

    /** The group, and its introduction in the language of its title or, where that has none, in the best that has one. */
    private static String groupColumns(ToMany.Groups groups) {
        var others = "(select x.%s from %s x where %s and x.description is not null order by %s limit 1)";
        var other = others.formatted("description", groups.texts(), inGroup(groups), RANK);
        var otherLanguage = others.formatted("language", groups.texts(), inGroup(groups), RANK);
        return """
            k.%5$s as group_slug, g.title as group_title, g.language as group_language,
            coalesce(g.description, %1$s) as group_description,
            case when g.description is null then %2$s else g.language end as group_description_language,
            case when g.language <> :original and exists (select 1 from %3$s x where %4$s and x.language = :original
                and x.updated_at > g.updated_at) then true else false end as group_outdated,\
            """.formatted(other, otherLanguage, groups.texts(), inGroup(groups), groups.slug());
    }

    private static String inGroup(ToMany.Groups groups) {
        return "x.%s = k.group_owner and x.slug = k.%s".formatted(groups.owner(), groups.slug());
    }

    private static String groupText(ToMany.Groups groups) {
        return """
             left join %1$s g on g.%2$s = k.group_owner and g.slug = k.%5$s and g.language = coalesce(
                (select x.language from %1$s x where %3$s and x.language = :language),
                (select x.language from %1$s x where %3$s order by %4$s limit 1))
            """.formatted(groups.texts(), groups.owner(), inGroup(groups), RANK, groups.slug());
    }

    /** Most readers are served the note in their own language, which needs no sorting to be found. */
    private static String text(ToMany.Notes notes) {
        return """
            left join %1$s n on n.link_id = k.link and n.language = coalesce(
                (select x.language from %1$s x
                 where x.link_id = k.link and x.language = :language and x.note is not null),
                (select x.language from %1$s x where x.link_id = k.link and x.note is not null
                 order by %2$s limit 1))
            """.formatted(notes.table(), RANK);
    }
}
