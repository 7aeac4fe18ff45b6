package org.wegwijzer.delivery.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
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
 * A question with its short answer; there is no longer form, so lists show it whole.
 *
 * @param answer plain text
 * @param outdated whether the text in the hub's default language changed after this one
 * @param fallbacks the members that are served in another language, since this one has no text for them
 * @param guide the guide that answers it at length
 * @param topics the topics in which it stands
 * @param sources the sources that it names
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FaqCard(
        String type,
        UUID id,
        String slug,
        String question,
        @Nullable String answer,
        LanguageTag language,
        Direction dir,
        boolean outdated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Served> fallbacks,
        Instant updatedAt,
        Linked<GuideCard> guide,
        Related<TopicEdge> topics,
        Related<SourceEdge> sources) {

    /** The text members of a question by name, with the columns that hold them. */
    public static final SortedMap<String, String> TEXTS =
            new TreeMap<>(Map.of("question", "question", "answer", "answer"));

    static FaqCard of(EntryView faq) {
        return new FaqCard(
                faq.type(),
                faq.id(),
                faq.slug(),
                faq.naming(),
                faq.text("answer"),
                faq.language(),
                faq.dir(),
                faq.outdated(),
                faq.fallbacks(TEXTS),
                faq.instant("updated_at"),
                Objects.requireNonNull(faq.linked(Relations.FAQ_GUIDE)),
                faq.related(Relations.FAQ_TOPICS),
                faq.related(Relations.FAQ_SOURCES));
    }
}
