package org.wegwijzer.delivery.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.graph.EntryView;
import org.wegwijzer.delivery.graph.Linked;
import org.wegwijzer.delivery.graph.Related;
import org.wegwijzer.delivery.graph.Served;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;

/**
 * A topic, short: a theme with an ordered, annotated collection of sources.
 *
 * @param position its place among all topics
 * @param outdated whether the text in the hub's default language changed after this one
 * @param fallbacks the members that are served in another language, since this one has no text for them
 * @param parent the topic above it; absent at the top
 * @param sources the sources that it recommends
 * @param guides the guides that stand in it
 * @param faqs the questions that stand in it
 * @param children the topics below it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TopicCard(
        String type,
        UUID id,
        String slug,
        String title,
        @Nullable String description,
        int position,
        LanguageTag language,
        Direction dir,
        boolean outdated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Served> fallbacks,
        Instant updatedAt,
        @Nullable Linked<TopicCard> parent,
        Related<RecommendedSource> sources,
        Related<GuideEdge> guides,
        Related<FaqEdge> faqs,
        Related<TopicEdge> children) {

    /** The text members of a topic by name, with the columns that hold them. */
    public static final SortedMap<String, String> TEXTS =
            new TreeMap<>(Map.of("title", "title", "description", "description"));

    static TopicCard of(EntryView topic) {
        return new TopicCard(
                topic.type(),
                topic.id(),
                topic.slug(),
                topic.naming(),
                topic.text("description"),
                topic.number("position"),
                topic.language(),
                topic.dir(),
                topic.outdated(),
                topic.fallbacks(TEXTS),
                topic.instant("updated_at"),
                topic.linked(Relations.TOPIC_PARENT),
                topic.related(Relations.TOPIC_SOURCES),
                topic.related(Relations.TOPIC_GUIDES),
                topic.related(Relations.TOPIC_FAQS),
                topic.related(Relations.TOPIC_CHILDREN));
    }
}
