package org.wegwijzer.delivery.guide;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.card.Bodies;
import org.wegwijzer.delivery.card.CitedSource;
import org.wegwijzer.delivery.card.FaqEdge;
import org.wegwijzer.delivery.card.GuideCard;
import org.wegwijzer.delivery.card.GuideEdge;
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
 * The page of a guide: an article that cites sources.
 *
 * @param body HTML from an allow-list, safe to put into a page
 * @param home the first of its topics; absent when it stands in none
 * @param topics the topics in which it stands, its home first
 * @param sources the sources that it cites, each with what it is used for
 * @param faqs the questions that it answers at length
 * @param next what to read after it
 * @param translations every language that it has a text in
 * @param outdated whether the text in the hub's default language changed after this one
 * @param fallbacks the members that are served in another language, since this one has no text for them
 * @param reviewedDate when it was last held against its sources
 * @param reviewDueDate when it must be again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GuideDetail(
        String type,
        UUID id,
        String slug,
        String title,
        @Nullable String summary,
        @Nullable String body,
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
        @Nullable Linked<TopicCard> home,
        Related<TopicEdge> topics,
        Related<CitedSource> sources,
        Related<FaqEdge> faqs,
        Related<GuideEdge> next,
        Linked<HubCard> hub) {

    private static final SortedMap<String, String> TEXTS = texts();

    private static SortedMap<String, String> texts() {
        var texts = new TreeMap<>(GuideCard.TEXTS);
        texts.put("body", "body");
        return texts;
    }

    static GuideDetail of(EntryView guide, Linked<HubCard> hub) {
        return new GuideDetail(
                guide.type(),
                guide.id(),
                guide.slug(),
                guide.naming(),
                guide.text("summary"),
                Bodies.html(guide.text("body")),
                guide.language(),
                guide.dir(),
                guide.translations(),
                guide.outdated(),
                guide.fallbacks(TEXTS),
                guide.instant("created_at"),
                guide.instant("updated_at"),
                guide.instant("published_at"),
                guide.date("reviewed_date"),
                guide.date("review_due_date"),
                guide.linked(Relations.GUIDE_HOME),
                guide.related(Relations.GUIDE_TOPICS),
                guide.related(Relations.GUIDE_SOURCES),
                guide.related(Relations.GUIDE_FAQS),
                guide.related(Relations.GUIDE_NEXT),
                hub);
    }
}
