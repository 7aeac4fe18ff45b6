package org.wegwijzer.delivery.feed;

import java.util.Collection;
import java.util.Map;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.sql.Query;

/** The statements that reading the log needs. */
final class FeedStatements {

    private static final String MARK =
            "(select t.mark from touched_tags t where t.sequence >= %s order by t.sequence limit 1)";

    private static final String STATE = """
        select (select coalesce(max(c.sequence), 0) from change c) as last,
               (select t.mark from touched_tags t order by t.sequence desc limit 1) as last_mark,
               %s as mark,
               s.sequence as start, s.topic_sequence as topic_start,
               (select l.sequence from language_start l where l.language = :language) as language_start,
               (select l.spoken from language_start l where l.language = :language) as spoken
          from log_start s""".formatted(MARK.formatted(":after"));

    /** The last line of each entry, of those lines that count ({@code %2$s} of {@code l}, {@code %1$s} of {@code c}). */
    private static final String CHANGES = """
        select c.sequence, c.type, c.slug, c.kind, c.changed_at, %3$s as mark, %4$s as moved,
               (select f.former_slug from change f
                 where f.type = c.type and f.slug = c.slug and f.sequence > :after and f.former_slug is not null
                   and not exists (select 1 from change r
                                    where r.type = f.type and r.slug = f.slug and r.sequence > f.sequence
                                      and r.kind = 'REMOVED')
                 order by f.sequence desc limit 1) as former_slug
          from change c
         where c.sequence > :after and (c.type = any(:types) or c.kind = 'REMOVED') and %1$s
           and not exists (select 1 from change l
                            where l.type = c.type and l.slug = c.slug and l.sequence > c.sequence and %2$s)
         order by c.sequence limit :most""";

    private static final String WRITTEN = "%s.kind <> 'MEMBERSHIP'";
    private static final String WRITTEN_OR_MOVED = "(%1$s.kind <> 'MEMBERSHIP' or %1$s.topic = any(:topics))";

    /** Also before the place: a later change takes an entry behind the page on which this would have been told. */
    private static final String MOVED = """
        (select max(m.sequence) from change m
          where m.type = c.type and m.slug = c.slug and m.topic = any(:topics))""";

    private static final String ALL = changes(WRITTEN, "cast(null as bigint)");
    private static final String OF_TOPICS = changes(WRITTEN_OR_MOVED, MOVED);

    private static final String REPLACED = """
        select f.slug, %s as target from former_slug f where f.type = :type and f.slug = any(:slugs)""";

    private FeedStatements() {}

    private static String changes(String counted, String moved) {
        return CHANGES.formatted(counted.formatted("c"), counted.formatted("l"), MARK.formatted("c.sequence"), moved);
    }

    /** What decides whether a client that knows {@code after} can follow. */
    static Query state(LogPosition after, LanguageTag language) {
        return Query.of(STATE, Map.of("after", after.sequence(), "language", language.value()));
    }

    /** The last lines about entries since the place from which a request goes on, {@code most} of them. */
    static Query changes(FeedRequest request, int most) {
        var types = request.types().stream().map(EntryType::singular).toList();
        var after = request.after().place().sequence();
        return request.topics().isEmpty()
                ? Query.of(ALL, Map.of("after", after, "types", types, "most", most))
                : Query.of(OF_TOPICS, Map.of("after", after, "types", types, "most", most, "topics", request.topics()));
    }

    /** What has the place of entries that are gone from these slugs. */
    static Query replaced(EntryType type, Collection<String> slugs) {
        return Query.of(REPLACED.formatted(ContentGraph.successor(type)), Map.of("type", type.name(), "slugs", slugs));
    }

    /** Which of these slugs are those of published entries. */
    static Query published(EntryType type, Collection<String> slugs) {
        return Query.of(
                "select t.slug from %s t where t.slug = any(:slugs)".formatted(type.singular()),
                Map.of("slugs", slugs));
    }

    /** Which of these entries stand in one of the topics. */
    static Query members(EntryType type, Collection<String> slugs, Collection<String> topics) {
        var values = Map.of("slugs", slugs, "topics", topics);
        return switch (type) {
            case SOURCE -> Query.of(members(LinkKind.TOPIC_SOURCE, "t", "o"), values);
            case TOPIC ->
                Query.of("select t.slug from topic t where t.slug = any(:slugs) and t.slug = any(:topics)", values);
            case GUIDE -> Query.of(members(LinkKind.GUIDE_TOPIC, "o", "t"), values);
            case FAQ -> Query.of(members(LinkKind.FAQ_TOPIC, "o", "t"), values);
        };
    }

    private static String members(LinkKind kind, String member, String topic) {
        return "select distinct %2$s.slug from %1$s where %2$s.slug = any(:slugs) and %3$s.slug = any(:topics)"
                .formatted(kind.withEnds(), member, topic);
    }
}
