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
import org.wegwijzer.content.source.SourceKind;
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
 * A source as one reader sees it: an authority that readers are sent to. Which members are there depends on where it stands and
 * on what the request asks for; {@code type} and {@code slug} always are.
 *
 * @param description why the source matters; plain text
 * @param body in the form that was asked for; HTML is from an allow-list, safe to put into a page
 * @param readingMinutes how long the body takes to read, in minutes, from 1
 * @param tableOfContents the headings of the body
 * @param references the entries that the body links to
 * @param url its website in the reader's language; absent when it has none
 * @param loginRequired whether what it offers is behind a login
 * @param sameAs addresses under which others know the same authority
 * @param translations every language that it has a text in
 * @param outdated whether the text in the hub's default language became another since this one was made
 * @param fallbacks the members that are served in another language, since this one has no text for them
 * @param reviewedDate when it was last held against its sources
 * @param reviewDueDate when it must be again
 * @param topics the topics that recommend it, in the order of the topics, each with its reason
 * @param guides the guides that cite it
 * @param faqs the questions that name it, then those whose guide cites it
 * @param hub the hub; on pages only
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceView(
        String type,
        @Nullable UUID id,
        String slug,
        @Nullable String name,
        @IfAny @Nullable String fullName,
        @IfAny @Nullable String abbreviation,
        @Nullable SourceKind kind,
        @IfAny @Nullable String description,
        @IfAny @Nullable String body,
        @IfAny @Nullable Integer readingMinutes,
        @Nullable List<Heading> tableOfContents,
        @Nullable List<TextReference> references,
        @IfAny @Nullable String url,
        @Nullable Boolean loginRequired,
        @Nullable List<String> sameAs,
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
        @Nullable ToManyRelation<RecommendingTopic> topics,
        @Nullable ToManyRelation<CitingGuide> guides,
        @Nullable ToManyRelation<FaqEdge> faqs,
        @Nullable ToOneRelation<HubCard> hub)
        implements EntryCard {

    private static final SortedMap<String, String> TEXTS = new TreeMap<>(Map.of(
            "name",
            "name",
            "fullName",
            "full_name",
            "abbreviation",
            "abbreviation",
            "description",
            "description",
            "body",
            "body"));

    /**
     * What the reader sees of an entry.
     *
     * @param hub the hub, where it is to be seen
     */
    public static SourceView of(LoadedEntry source, @Nullable ToOneRelation<HubCard> hub) {
        return new SourceView(
                source.type().singular(),
                source.shown("id", source::id),
                source.slug(),
                source.shown("name", source::naming),
                source.shown("fullName", () -> source.text("full_name")),
                source.shown("abbreviation", () -> source.text("abbreviation")),
                source.shown("kind", () -> SourceKind.valueOf(source.column("kind"))),
                source.shown("description", () -> source.text("description")),
                source.shown("body", source::body),
                source.shown("readingMinutes", source::readingMinutes),
                source.shown("tableOfContents", source::tableOfContents),
                source.shown("references", source::references),
                source.shown("url", () -> WebAddress.in(source.values("urls"), source.order())),
                source.shown("loginRequired", () -> source.flag("login_required")),
                source.shown("sameAs", () -> source.values("same_as")),
                source.shown("language", source::language),
                source.shown("dir", source::dir),
                source.shown("translations", source::translations),
                source.shown("outdated", source::outdated),
                source.shown("fallbacks", () -> source.fallbacks(TEXTS)),
                source.shown("createdAt", () -> source.instant("created_at")),
                source.shown("updatedAt", () -> source.instant("updated_at")),
                source.shown("publishedAt", () -> source.instant("published_at")),
                source.shown("reviewedDate", () -> source.date("reviewed_date")),
                source.shown("reviewDueDate", () -> source.date("review_due_date")),
                source.shown("topics", () -> source.related(Relations.SOURCE_TOPICS)),
                source.shown("guides", () -> source.related(Relations.SOURCE_GUIDES)),
                source.shown("faqs", () -> source.related(Relations.SOURCE_FAQS)),
                hub);
    }
}
