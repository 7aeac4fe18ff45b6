package org.wegwijzer.delivery.graph.plan;

import java.util.Optional;
import org.wegwijzer.delivery.graph.declaration.ToMany;

/** The texts of links {@code k}, each in its best language, for relations that have any; with them those of their groups. */
final class NoteJoin {

    /** How much the reader wants the language of {@code x}: the smaller, the more. */
    static final String RANK = "position(',' || x.language || ',' in :languages)";

    private NoteJoin() {}

    static String columns(Optional<ToMany<?>> relation) {
        return relation.flatMap(ToMany::notes).map(NoteJoin::columns).orElse("")
                + relation.flatMap(ToMany::groups).map(GroupJoin::columns).orElse("");
    }

    static String text(Optional<ToMany<?>> relation) {
        return relation.flatMap(ToMany::notes).map(NoteJoin::text).orElse("")
                + relation.flatMap(ToMany::groups).map(GroupJoin::text).orElse("");
    }

    private static String columns(ToMany.Notes notes) {
        return "n.language as note_language, n.note, " + outdatedColumn(notes.table())
                + (notes.withRole() ? roleColumns(notes.table()) : "");
    }

    /** Notes have no moments: where nobody knows what they were made from they are not outdated. */
    private static String outdatedColumn(String table) {
        return """
            case when n.made_from is not null and n.language <> :original and exists (select 1 from %s x
                where x.link_id = k.link and x.language = :original and %s and x.made_from <> n.made_from)
                then true else false end as note_outdated,\
            """.formatted(table, marked("n"));
    }

    /** Whether the original {@code x} has its mark, and a translation one of an original in the same language. */
    static String marked(String translation) {
        return "position(x.language || ':' in x.made_from) = 1 and position(x.language || ':' in %s.made_from) = 1"
                .formatted(translation);
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
