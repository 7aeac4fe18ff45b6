package org.wegwijzer.delivery.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.graph.answer.LoadedEntry;
import org.wegwijzer.delivery.hub.HubCard;
import org.wegwijzer.delivery.relation.ToManyRelation;
import org.wegwijzer.delivery.relation.ToOneRelation;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.language.TextLanguage;

/**
 * A topic as one reader sees it: a theme with ordered, annotated sources. Which members are there depends on
 * where it stands and on what the request asks for; {@code type} and {@code slug} always are.
 *
 * @param keyPoints short sentences; empty when it has none
 * @param position its place among all topics
 * @param translations every language that it has a text in
 * @param outdated whether the text in the hub's default language became another since this one was made
 * @param fallbacks the members that are served in another language, since this one has no text for them
 * @param reviewedDate when it was last held against its sources
 * @param reviewDueDate when it must be again
 * @param parent the topic above it; absent at the top
 * @param sources the sources that it recommends, each with the reason
 * @param collections the titled, introduced groups in which its sources stand
 * @param guides the guides that stand in it
 * @param faqs the questions that stand in it
 * @param children the topics below it
 * @param hub the hub; on pages only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TopicView(
        String type,
        @Nullable UUID id,
        String slug,
        @Nullable String title,
        @IfAny @Nullable String description,
        @Nullable List<String> keyPoints,
        @Nullable Integer position,
        @Nullable LanguageTag language,
        @Nullable Direction dir,
        @Nullable List<LanguageTag> translations,
        @Nullable Boolean outdated,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        Map<String, TextLanguage> fallbacks,

        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        @Nullable Instant publishedAt,
        @IfAny @Nullable LocalDate reviewedDate,
        @IfAny @Nullable LocalDate reviewDueDate,
        @IfAny @Nullable ToOneRelation<TopicView> parent,
        @Nullable ToManyRelation<RecommendedSource> sources,
        @Nullable ToManyRelation<CollectionView> collections,
        @Nullable ToManyRelation<GuideEdge> guides,
        @Nullable ToManyRelation<FaqEdge> faqs,
        @Nullable ToManyRelation<TopicEdge> children,
        @Nullable ToOneRelation<HubCard> hub)
        implements EntryCard {

    private static final SortedMap<String, String> TEXTS =
            new TreeMap<>(Map.of("title", "title", "description", "description", "keyPoints", "key_points"));

    /**
     * What the reader sees of an entry.
     *
     * @param hub the hub, where it is to be seen
     */
    public static TopicView of(LoadedEntry topic, @Nullable ToOneRelation<HubCard> hub) {
        return new TopicView(
                topic.type().singular(),
                topic.shown("id", topic::id),
                topic.slug(),
                topic.shown("title", topic::naming),
                topic.shown("description", () -> topic.text("description")),
                topic.shown("keyPoints", () -> topic.list("key_points")),
                topic.shown("position", () -> topic.number("position")),
                topic.shown("language", topic::language),
                topic.shown("dir", topic::dir),
                topic.shown("translations", topic::translations),
                topic.shown("outdated", topic::outdated),
                topic.shown("fallbacks", () -> topic.fallbacks(TEXTS)),
                topic.shown("createdAt", () -> topic.instant("created_at")),
                topic.shown("updatedAt", () -> topic.instant("updated_at")),
                topic.shown("publishedAt", () -> topic.instant("published_at")),
                topic.shown("reviewedDate", () -> topic.date("reviewed_date")),
                topic.shown("reviewDueDate", () -> topic.date("review_due_date")),
                topic.shown("parent", () -> topic.linked(Relations.TOPIC_PARENT)),
                topic.shown("sources", () -> topic.related(Relations.TOPIC_SOURCES)),
                topic.shown("collections", () -> topic.grouped(Relations.TOPIC_COLLECTIONS)),
                topic.shown("guides", () -> topic.related(Relations.TOPIC_GUIDES)),
                topic.shown("faqs", () -> topic.related(Relations.TOPIC_FAQS)),
                topic.shown("children", () -> topic.related(Relations.TOPIC_CHILDREN)),
                hub);
    }
}
