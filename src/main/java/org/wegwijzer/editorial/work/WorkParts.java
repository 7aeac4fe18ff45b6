package org.wegwijzer.editorial.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.content.link.LinkTexts;

/**
 * SQL that finds work of one kind on one subject, always with the same columns. What is absent is empty, because keys of pages have no
 * nulls; moments are seconds, which both databases compare alike.
 */
final class WorkParts {

    /** A literal by itself is a single character to the framework, or none. */
    private static final String EMPTY = "cast('' as varchar(10))";

    /** How a translation {@code x} stands to its original {@code o}: by their marks or, where nobody knows these, by their moments. */
    private static final String CHANGED = """
            case when %s then o.made_from <> x.made_from else o.updated_at > x.updated_at end""";

    private static final String MARKED =
            "position(o.language || ':' in o.made_from) = 1 and position(o.language || ':' in x.made_from) = 1";

    private final WorkKind kind;
    private final WorkSubject subject;

    private WorkParts(WorkKind kind, WorkSubject subject) {
        this.kind = kind;
        this.subject = subject;
    }

    /**
     * All that finds what is wanted.
     *
     * @param languages SQL that gives the languages in which something may be missing or outdated, each as a row with one column
     */
    static List<String> of(WorkQuery query, String languages) {
        return Stream.of(WorkKind.values())
                .filter(query::wants)
                .flatMap(kind -> Stream.of(WorkSubject.values())
                        .filter(query::wants)
                        .filter(subject -> isOf(kind, subject))
                        .map(subject -> new WorkParts(kind, subject).text(languages)))
                .toList();
    }

    private static boolean isOf(WorkKind kind, WorkSubject subject) {
        return switch (kind) {
            case MISSING, OUTDATED -> subject != WorkSubject.RELEASE;
            case REVIEW -> subject.entries().isPresent();
            case UNFINISHED -> subject.entries().isPresent() || subject == WorkSubject.HUB;
            case APPROVAL, FAILED -> subject == WorkSubject.RELEASE;
        };
    }

    private String text(String languages) {
        return switch (kind) {
            case MISSING ->
                subject.entries().map(type -> missing(type, languages)).orElseGet(() -> missing(languages));
            case OUTDATED ->
                subject.entries().map(type -> outdated(type, languages)).orElseGet(() -> outdated(languages));
            case REVIEW -> subject.entries().map(this::review).orElseThrow();
            case UNFINISHED -> subject.entries().map(this::unfinished).orElseGet(this::unfinished);
            case APPROVAL -> release("r.created_at", EMPTY, "cast(r.id as varchar(36)) in (:waiting)");
            case FAILED ->
                release(
                        "coalesce(r.failed_at, r.created_at)",
                        "r.failure",
                        "r.state = 'OPEN' and r.failure is not null");
        };
    }

    private String select(Map<String, String> columns) {
        var common = "select cast('%s' as varchar(10)) as kind, cast('%s' as varchar(10)) as type, "
                .formatted(kind.value(), subject.value());
        var others = Stream.of("slug", "id", "title", "language", "holder", "reason", "since", "faults")
                .map(name -> columns.getOrDefault(name, name.equals("faults") ? "0" : EMPTY) + " as " + name)
                .collect(Collectors.joining(", "));
        return common + others + " ";
    }

    private static String seconds(String moment) {
        return "cast(floor(extract(epoch from %s)) as bigint)".formatted(moment);
    }

    private static String title(EntryType type) {
        return """
            coalesce((select t.title from %1$s_title t where t.%1$s_id = e.id and t.language = :original), e.slug)""".formatted(type.singular());
    }

    /** Who wrote last in the part of a draft that is in the language. */
    private static String translator(EntryType type) {
        return """
            coalesce((select p.updated_by from draft d join draft_part p on p.draft_id = d.id and p.part = l.language
                and p.written_by is not null where d.type = '%s' and d.slug = e.slug), '')""".formatted(type.name());
    }

    private static String writer(EntryType type) {
        return "coalesce((select d.updated_by from draft d where d.type = '%s' and d.slug = e.slug), '')"
                .formatted(type.name());
    }

    private String missing(EntryType type, String languages) {
        return select(Map.of(
                        "slug", "e.slug",
                        "title", title(type),
                        "language", "l.language",
                        "holder", translator(type),
                        "since", seconds("e.published_at")))
                + """
                from %1$s e cross join (%2$s) l
                where not exists (select 1 from %1$s_text x where x.%1$s_id = e.id and x.language = l.language)
                """.formatted(type.singular(), languages);
    }

    private String outdated(EntryType type, String languages) {
        var original = "(select o.updated_at from %1$s_text o where o.%1$s_id = e.id and o.language = :original)"
                .formatted(type.singular());
        var notes =
                LinkKind.of(type).flatMap(links -> links.rows().texts().stream().map(texts -> note(links, texts)));
        var groups =
                LinkKind.of(type).flatMap(links -> links.groupTable().stream()).map(table -> group(type, table));
        return select(Map.of(
                        "slug", "e.slug",
                        "title", title(type),
                        "language", "l.language",
                        "holder", translator(type),
                        "since", seconds("coalesce(%s, e.updated_at)".formatted(original))))
                + """
                from %1$s e join %1$s_text l on l.%1$s_id = e.id and l.language in (select s.language from (%2$s) s)
                where\s""".formatted(type.singular(), languages)
                + Stream.of(Stream.of(text(type)), notes, groups)
                        .flatMap(conditions -> conditions)
                        .collect(Collectors.joining(" or "));
    }

    private static String text(EntryType type) {
        return """
            exists (select 1 from %1$s_text x join %1$s_text o on o.%1$s_id = x.%1$s_id and o.language = :original
                where x.%1$s_id = e.id and x.language = l.language and %2$s)
            """.formatted(type.singular(), CHANGED.formatted(MARKED));
    }

    /** Notes have no moments: where nobody knows what they were made from they are not outdated. */
    private static String note(LinkKind links, LinkTexts texts) {
        return """
            exists (select 1 from %1$s k join %2$s x on x.link_id = k.id and x.language = l.language
                join %2$s o on o.link_id = k.id and o.language = :original
                where k.%3$s = e.id and %4$s and o.made_from <> x.made_from)
            """.formatted(links.rows().table(), texts.table(), links.rows().owner(), MARKED);
    }

    private static String group(EntryType type, String table) {
        return """
            exists (select 1 from %1$s_text x
                join %1$s_text o on o.%2$s_id = x.%2$s_id and o.slug = x.slug and o.language = :original
                where x.%2$s_id = e.id and x.language = l.language and %3$s)
            """.formatted(table, type.singular(), CHANGED.formatted(MARKED));
    }

    private String missing(String languages) {
        return inLanguage("h.updated_at") + """
                from hub h cross join (%s) l
                where not exists (select 1 from hub_text x where x.hub_id = h.id and x.language = l.language)
                """.formatted(languages);
    }

    private String outdated(String languages) {
        return inLanguage("o.updated_at") + """
                from hub h join hub_text o on o.hub_id = h.id and o.language = :original cross join (%s) l
                where exists (select 1 from hub_text x
                    where x.hub_id = h.id and x.language = l.language and x.updated_at < o.updated_at)
                """.formatted(languages);
    }

    private String ofHub(String since, Map<String, String> more) {
        var columns = new HashMap<>(Map.of(
                "slug",
                "cast('hub' as varchar(10))",
                "title",
                "coalesce((select t.name from hub_text t where t.hub_id = h.id and t.language = :original), 'hub')",
                "since",
                seconds(since)));
        columns.putAll(more);
        return select(columns);
    }

    private String inLanguage(String since) {
        return ofHub(
                since,
                Map.of("language", "l.language", "holder", "coalesce((select d.updated_by from hub_draft d), '')"));
    }

    private String review(EntryType type) {
        return select(Map.of(
                        "slug", "e.slug",
                        "title", title(type),
                        "holder", writer(type),
                        "since", seconds("e.review_due_date")))
                + "from %s e where e.review_due_date <= cast(:today as date)".formatted(type.singular());
    }

    private String unfinished(EntryType type) {
        return select(Map.of(
                        "slug", "d.slug",
                        "title", "d.title",
                        "holder", "d.updated_by",
                        "since", seconds("d.updated_at"),
                        "faults", "d.faults"))
                + "from draft d where d.type = '%s' and d.faults > 0".formatted(type.name());
    }

    private String unfinished() {
        return ofHub("d.updated_at", Map.of("holder", "d.updated_by", "faults", "d.faults"))
                + "from hub h join hub_draft d on d.hub_id = h.id where d.faults > 0";
    }

    private String release(String since, String reason, String condition) {
        return select(Map.of(
                        "id", "cast(r.id as varchar(36))",
                        "title", "r.name",
                        "holder", "r.created_by",
                        "since", seconds(since),
                        "reason", reason))
                + "from release r where " + condition;
    }
}
