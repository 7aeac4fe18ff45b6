package org.wegwijzer.delivery.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
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
 * A guide, short: an article that cites sources.
 *
 * @param outdated whether the text in the hub's default language changed after this one
 * @param fallbacks the members that are served in another language, since this one has no text for them
 * @param reviewedDate when it was last held against its sources
 * @param home the first of its topics; absent when it stands in none
 * @param topics the topics in which it stands, its home first
 * @param sources the sources that it cites
 * @param faqs the questions that it answers at length
 * @param next what to read after it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GuideCard(
        String type,
        UUID id,
        String slug,
        String title,
        @Nullable String summary,
        LanguageTag language,
        Direction dir,
        boolean outdated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Served> fallbacks,
        Instant updatedAt,
        @Nullable LocalDate reviewedDate,
        @Nullable Linked<TopicCard> home,
        Related<TopicEdge> topics,
        Related<CitedSource> sources,
        Related<FaqEdge> faqs,
        Related<GuideEdge> next) {

    /** The text members of a guide by name, with the columns that hold them. */
    public static final SortedMap<String, String> TEXTS = new TreeMap<>(Map.of("title", "title", "summary", "summary"));

    static GuideCard of(EntryView guide) {
        return new GuideCard(
                guide.type(),
                guide.id(),
                guide.slug(),
                guide.naming(),
                guide.text("summary"),
                guide.language(),
                guide.dir(),
                guide.outdated(),
                guide.fallbacks(TEXTS),
                guide.instant("updated_at"),
                guide.date("reviewed_date"),
                guide.linked(Relations.GUIDE_HOME),
                guide.related(Relations.GUIDE_TOPICS),
                guide.related(Relations.GUIDE_SOURCES),
                guide.related(Relations.GUIDE_FAQS),
                guide.related(Relations.GUIDE_NEXT));
    }
}
