package org.wegwijzer.delivery.topic;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.card.FaqEdge;
import org.wegwijzer.delivery.card.GuideEdge;
import org.wegwijzer.delivery.card.RecommendedSource;
import org.wegwijzer.delivery.card.Relations;
import org.wegwijzer.delivery.card.TopicCard;
import org.wegwijzer.delivery.card.TopicEdge;
import org.wegwijzer.delivery.graph.EntryView;
import org.wegwijzer.delivery.graph.Linked;
import org.wegwijzer.delivery.graph.Related;
import org.wegwijzer.delivery.graph.Served;
import org.wegwijzer.delivery.hub.HubCard;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;

/**
 * The page of a topic: a theme with an ordered, annotated collection of sources.
 *
 * @param keyPoints short sentences; empty when it has none
 * @param position its place among all topics
 * @param parent the topic above it; absent at the top
 * @param sources the sources that it recommends, each with the reason
 * @param guides the guides that stand in it
 * @param faqs the questions that stand in it
 * @param children the topics below it
 * @param translations every language that it has a text in
 * @param outdated whether the text in the hub's default language changed after this one
 * @param fallbacks the members that are served in another language, since this one has no text for them
 * @param reviewedDate when it was last held against its sources
 * @param reviewDueDate when it must be again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TopicDetail(
        String type,
        UUID id,
        String slug,
        String title,
        @Nullable String description,
        List<String> keyPoints,
        int position,
        LanguageTag language,
        Direction dir,
        List<LanguageTag> translations,
        boolean outdated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Served> fallbacks,
        Instant createdAt,
        Instant updatedAt,
        Instant publishedAt,
        @Nullable LocalDate reviewedDate,
        @Nullable LocalDate reviewDueDate,
        @Nullable Linked<TopicCard> parent,
        Related<RecommendedSource> sources,
        Related<GuideEdge> guides,
        Related<FaqEdge> faqs,
        Related<TopicEdge> children,
        Linked<HubCard> hub) {

    private static final SortedMap<String, String> TEXTS = texts();

    private static SortedMap<String, String> texts() {
        var texts = new TreeMap<>(TopicCard.TEXTS);
        texts.put("keyPoints", "key_points");
        return texts;
    }

    static TopicDetail of(EntryView topic, Linked<HubCard> hub) {
        return new TopicDetail(
                topic.type(),
                topic.id(),
                topic.slug(),
                topic.naming(),
                topic.text("description"),
                topic.list("key_points"),
                topic.number("position"),
                topic.language(),
                topic.dir(),
                topic.translations(),
                topic.outdated(),
                topic.fallbacks(TEXTS),
                topic.instant("created_at"),
                topic.instant("updated_at"),
                topic.instant("published_at"),
                topic.date("reviewed_date"),
                topic.date("review_due_date"),
                topic.linked(Relations.TOPIC_PARENT),
                topic.related(Relations.TOPIC_SOURCES),
                topic.related(Relations.TOPIC_GUIDES),
                topic.related(Relations.TOPIC_FAQS),
                topic.related(Relations.TOPIC_CHILDREN),
                hub);
    }
}
