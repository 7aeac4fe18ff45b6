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
import org.wegwijzer.delivery.relation.TextReference;
import org.wegwijzer.delivery.relation.ToManyRelation;
import org.wegwijzer.delivery.relation.ToOneRelation;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.language.TextLanguage;
import org.wegwijzer.markdown.Heading;

/**
 * A guide as one reader sees it: an article that cites sources. Which members are there depends on where it stands and on what
 * the request asks for; {@code type} and {@code slug} always are.
 *
 * @param body in the form that was asked for; HTML is from an allow-list, safe to put into a page
 * @param readingMinutes how long the body takes to read, in minutes, from 1
 * @param tableOfContents the headings of the body
 * @param references the entries that the body links to
 * @param translations every language that it has a text in
 * @param outdated whether the text in the hub's default language became another since this one was made
 * @param fallbacks the members that are served in another language, since this one has no text for them
 * @param reviewedDate when it was last held against its sources
 * @param reviewDueDate when it must be again
 * @param home the first of its topics; absent when it stands in none
 * @param topics the topics in which it stands, its home first
 * @param sources the sources that it cites, each with what it is used for
 * @param faqs the questions that it answers at length
 * @param next what to read after it
 * @param hub the hub; on pages only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GuideView(
        String type,
        @Nullable UUID id,
        String slug,
        @Nullable String title,
        @IfAny @Nullable String summary,
        @IfAny @Nullable String body,
        @IfAny @Nullable Integer readingMinutes,
        @Nullable List<Heading> tableOfContents,
        @Nullable List<TextReference> references,
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
        @IfAny @Nullable ToOneRelation<TopicView> home,
        @Nullable ToManyRelation<TopicEdge> topics,
        @Nullable ToManyRelation<CitedSource> sources,
        @Nullable ToManyRelation<FaqEdge> faqs,
        @Nullable ToManyRelation<GuideEdge> next,
        @Nullable ToOneRelation<HubCard> hub)
        implements EntryCard {

    private static final SortedMap<String, String> TEXTS =
            new TreeMap<>(Map.of("title", "title", "summary", "summary", "body", "body"));

    /**
     * What the reader sees of an entry.
     *
     * @param hub the hub, where it is to be seen
     */
    public static GuideView of(LoadedEntry guide, @Nullable ToOneRelation<HubCard> hub) {
        return new GuideView(
                guide.type().singular(),
                guide.shown("id", guide::id),
                guide.slug(),
                guide.shown("title", guide::naming),
                guide.shown("summary", () -> guide.text("summary")),
                guide.shown("body", guide::body),
                guide.shown("readingMinutes", guide::readingMinutes),
                guide.shown("tableOfContents", guide::tableOfContents),
                guide.shown("references", guide::references),
                guide.shown("language", guide::language),
                guide.shown("dir", guide::dir),
                guide.shown("translations", guide::translations),
                guide.shown("outdated", guide::outdated),
                guide.shown("fallbacks", () -> guide.fallbacks(TEXTS)),
                guide.shown("createdAt", () -> guide.instant("created_at")),
                guide.shown("updatedAt", () -> guide.instant("updated_at")),
                guide.shown("publishedAt", () -> guide.instant("published_at")),
                guide.shown("reviewedDate", () -> guide.date("reviewed_date")),
                guide.shown("reviewDueDate", () -> guide.date("review_due_date")),
                guide.shown("home", () -> guide.linked(Relations.GUIDE_HOME)),
                guide.shown("topics", () -> guide.related(Relations.GUIDE_TOPICS)),
                guide.shown("sources", () -> guide.related(Relations.GUIDE_SOURCES)),
                guide.shown("faqs", () -> guide.related(Relations.GUIDE_FAQS)),
                guide.shown("next", () -> guide.related(Relations.GUIDE_NEXT)),
                hub);
    }
}
