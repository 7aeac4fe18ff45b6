package org.wegwijzer.delivery.faq;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.card.FaqCard;
import org.wegwijzer.delivery.card.GuideCard;
import org.wegwijzer.delivery.card.Relations;
import org.wegwijzer.delivery.card.SourceEdge;
import org.wegwijzer.delivery.card.TopicEdge;
import org.wegwijzer.delivery.graph.EntryView;
import org.wegwijzer.delivery.graph.Linked;
import org.wegwijzer.delivery.graph.Related;
import org.wegwijzer.delivery.graph.Served;
import org.wegwijzer.delivery.hub.HubCard;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;

/**
 * The page of a question with its short answer.
 *
 * @param answer plain text
 * @param guide the guide that answers it at length
 * @param topics the topics in which it stands
 * @param sources the sources that it names
 * @param translations every language that it has a text in
 * @param outdated whether the text in the hub's default language changed after this one
 * @param fallbacks the members that are served in another language, since this one has no text for them
 * @param reviewedDate when it was last held against its sources
 * @param reviewDueDate when it must be again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FaqDetail(
        String type,
        UUID id,
        String slug,
        String question,
        @Nullable String answer,
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
        Linked<GuideCard> guide,
        Related<TopicEdge> topics,
        Related<SourceEdge> sources,
        Linked<HubCard> hub) {

    private static final SortedMap<String, String> TEXTS = FaqCard.TEXTS;

    static FaqDetail of(EntryView faq, Linked<HubCard> hub) {
        return new FaqDetail(
                faq.type(),
                faq.id(),
                faq.slug(),
                faq.naming(),
                faq.text("answer"),
                faq.language(),
                faq.dir(),
                faq.translations(),
                faq.outdated(),
                faq.fallbacks(TEXTS),
                faq.instant("created_at"),
                faq.instant("updated_at"),
                faq.instant("published_at"),
                faq.date("reviewed_date"),
                faq.date("review_due_date"),
                Objects.requireNonNull(faq.linked(Relations.FAQ_GUIDE)),
                faq.related(Relations.FAQ_TOPICS),
                faq.related(Relations.FAQ_SOURCES),
                hub);
    }
}
