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
 * A question with its short answer, as one reader sees it. Which members are there depends on where it stands and on what the
 * request asks for; {@code type} and {@code slug} always are.
 *
 * @param answer plain text
 * @param translations every language that it has a text in
 * @param outdated whether the text in the hub's default language became another since this one was made
 * @param fallbacks the members that are served in another language, since this one has no text for them
 * @param reviewedDate when it was last held against its sources
 * @param reviewDueDate when it must be again
 * @param guide the guide that answers it at length
 * @param topics the topics in which it stands
 * @param sources the sources that it names
 * @param hub the hub; on pages only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FaqView(
        String type,
        @Nullable UUID id,
        String slug,
        @Nullable String question,
        @Nullable String answer,
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
        @Nullable ToOneRelation<GuideView> guide,
        @Nullable ToManyRelation<TopicEdge> topics,
        @Nullable ToManyRelation<SourceEdge> sources,
        @Nullable ToOneRelation<HubCard> hub)
        implements EntryCard {

    private static final SortedMap<String, String> TEXTS =
            new TreeMap<>(Map.of("question", "question", "answer", "answer"));

    /**
     * What the reader sees of an entry.
     *
     * @param hub the hub, where it is to be seen
     */
    public static FaqView of(LoadedEntry faq, @Nullable ToOneRelation<HubCard> hub) {
        return new FaqView(
                faq.type().singular(),
                faq.shown("id", faq::id),
                faq.slug(),
                faq.shown("question", faq::naming),
                faq.shown("answer", () -> faq.text("answer")),
                faq.shown("language", faq::language),
                faq.shown("dir", faq::dir),
                faq.shown("translations", faq::translations),
                faq.shown("outdated", faq::outdated),
                faq.shown("fallbacks", () -> faq.fallbacks(TEXTS)),
                faq.shown("createdAt", () -> faq.instant("created_at")),
                faq.shown("updatedAt", () -> faq.instant("updated_at")),
                faq.shown("publishedAt", () -> faq.instant("published_at")),
                faq.shown("reviewedDate", () -> faq.date("reviewed_date")),
                faq.shown("reviewDueDate", () -> faq.date("review_due_date")),
                faq.shown("guide", () -> faq.linked(Relations.FAQ_GUIDE)),
                faq.shown("topics", () -> faq.related(Relations.FAQ_TOPICS)),
                faq.shown("sources", () -> faq.related(Relations.FAQ_SOURCES)),
                hub);
    }
}
