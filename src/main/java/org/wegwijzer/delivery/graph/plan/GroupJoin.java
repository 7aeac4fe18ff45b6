package org.wegwijzer.delivery.graph.plan;

import org.wegwijzer.delivery.graph.declaration.ToMany;

/** What is said of the groups in which links {@code k} stand, each text in its best language. */
final class GroupJoin {

    private GroupJoin() {}

    /** The group, and its introduction in the language of its title or, where that has none, in the best that has one. */
    static String columns(ToMany.Groups groups) {
        var others = "(select x.%s from %s x where %s and x.description is not null order by %s limit 1)";
        var other = others.formatted("description", groups.texts(), inGroup(groups), NoteJoin.RANK);
        var otherLanguage = others.formatted("language", groups.texts(), inGroup(groups), NoteJoin.RANK);
        return """
            k.%5$s as group_slug, g.title as group_title, g.language as group_language,
            coalesce(g.description, %1$s) as group_description,
            case when g.description is null then %2$s else g.language end as group_description_language,
            case when g.language <> :original and exists (select 1 from %3$s x where %4$s and x.language = :original
                and case when %6$s then x.made_from <> g.made_from else x.updated_at > g.updated_at end)
                then true else false end as group_outdated,\
            """.formatted(
                        other, otherLanguage, groups.texts(), inGroup(groups), groups.slug(), NoteJoin.marked("g"));
    }

    private static String inGroup(ToMany.Groups groups) {
        return "x.%s = k.group_owner and x.slug = k.%s".formatted(groups.owner(), groups.slug());
    }

    static String text(ToMany.Groups groups) {
        return """
             left join %1$s g on g.%2$s = k.group_owner and g.slug = k.%5$s and g.language = coalesce(
                (select x.language from %1$s x where %3$s and x.language = :language),
                (select x.language from %1$s x where %3$s order by %4$s limit 1))
            """.formatted(groups.texts(), groups.owner(), inGroup(groups), NoteJoin.RANK, groups.slug());
    }
}
