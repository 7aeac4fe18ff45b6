package org.wegwijzer.editorial.entries;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.wegwijzer.content.EntryType;

/** The statements that list entries for editors: from what is public, what is drafted and what is gone. */
final class EntryStatements {

    private static final String COLUMNS = """
        s.slug, cast(coalesce(e.public_id, d.entry_id, f.entry_id) as varchar(36)) as id,
        coalesce(d.title, (select x.%2$s from %1$s_text x where x.%1$s_id = e.id
            order by case when x.language = :language then 0 else 1 end, x.language limit 1), s.slug) as title,
        case when r.state = 'SCHEDULED' then 'SCHEDULED' when e.id is not null and d.id is not null then 'CHANGED'
             when e.id is not null then 'PUBLISHED' when d.id is not null then 'NEW' else 'REMOVED' end as state,
        e.edition, e.published_at, e.updated_at as entry_updated_at,
        cast(d.id as varchar(36)) as draft, d.version, d.based_on, d.created_at, d.created_by, d.updated_at, d.updated_by,
        cast(r.id as varchar(36)) as release, r.name, r.state as release_state, i.action, r.publish_at
        """;

    private static final String TABLES = """
        from (%3$s) s
        left join %1$s e on e.slug = s.slug
        left join draft d on d.type = :type and d.slug = s.slug
        left join former_slug f on f.type = :type and f.slug = s.slug
        left join release_item i on i.type = :type and i.slug = s.slug
        left join release r on r.id = i.release_id
        """;

    private static final String PUBLIC = "select slug from %1$s";
    private static final String DRAFTED = "select slug from draft where type = :type";
    private static final String IN_RELEASES = "select slug from release_item where type = :type";
    private static final String GONE = """
        select slug from former_slug l where type = :type
        and not exists (select 1 from %1$s o where o.public_id = l.entry_id)\
        """;

    private final EntryQuery query;
    private final Map<String, Object> values = new HashMap<>();

    EntryStatements(EntryQuery query, String language) {
        this.query = query;
        values.put("type", query.type().name());
        values.put("language", language);
    }

    /** Selects the slugs of those who say {@code :words} in public; ends before the number of them. */
    static String saying(EntryType type) {
        return "select e.slug from %s e where %s order by e.slug limit "
                .formatted(type.singular(), PublicWords.of(type));
    }

    /** The values of a statement by name, once its text is made. */
    Map<String, Object> values() {
        return Map.copyOf(values);
    }

    /** The wanted entries, one more than wanted. */
    String page() {
        query.after().ifPresent(slug -> values.put("after", slug.value()));
        var after = query.after().isPresent() ? " and s.slug > :after" : "";
        return matching(COLUMNS) + after + " order by s.slug limit " + (query.limit() + 1);
    }

    /** How many entries there are in all. */
    String count() {
        values.remove("after");
        values.remove("language");
        return matching("count(*)");
    }

    /** One entry, whatever its state. */
    String one(String slug) {
        values.put("slug", slug);
        return matching(COLUMNS) + " and s.slug = :slug";
    }

    private String matching(String columns) {
        var type = query.type().singular();
        var naming = query.type().naming();
        var text = "select " + columns + TABLES + " where " + state() + " " + words();
        return text.formatted(type, naming, slugs().formatted(type));
    }

    /** The slugs among which the wanted ones are. */
    private String slugs() {
        var parts = query.state()
                .map(state -> switch (state) {
                    case PUBLISHED -> List.of(PUBLIC);
                    case CHANGED, NEW -> List.of(DRAFTED);
                    case SCHEDULED -> List.of(IN_RELEASES);
                    case REMOVED -> List.of(GONE);
                })
                .orElse(List.of(PUBLIC, DRAFTED, GONE));
        return parts.stream().collect(Collectors.joining(" union "));
    }

    private String state() {
        return query.state()
                .map(state -> switch (state) {
                    case PUBLISHED ->
                        "e.id is not null and d.id is null and (r.state is null or r.state <> 'SCHEDULED')";
                    case CHANGED ->
                        "e.id is not null and d.id is not null and (r.state is null or r.state <> 'SCHEDULED')";
                    case NEW -> "e.id is null and d.id is not null and (r.state is null or r.state <> 'SCHEDULED')";
                    case SCHEDULED -> "r.state = 'SCHEDULED'";
                    case REMOVED -> "e.id is null and d.id is null";
                })
                .orElse("1 = 1");
    }

    private String words() {
        if (query.words().isEmpty()) {
            return "";
        }
        values.put("words", pattern(query.words().get()));
        return "and (s.slug like :words escape '!' or d.words like :words escape '!' or %s)"
                .formatted(PublicWords.of(query.type()));
    }

    /** Nothing that an editor types means anything else to the database. */
    static String pattern(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
