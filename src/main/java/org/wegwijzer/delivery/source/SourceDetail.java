package org.wegwijzer.delivery.source;

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
import org.wegwijzer.delivery.card.Bodies;
import org.wegwijzer.delivery.card.CitingGuide;
import org.wegwijzer.delivery.card.FaqEdge;
import org.wegwijzer.delivery.card.RecommendingTopic;
import org.wegwijzer.delivery.card.Relations;
import org.wegwijzer.delivery.card.SourceCard;
import org.wegwijzer.delivery.card.WebAddress;
import org.wegwijzer.delivery.graph.EntryView;
import org.wegwijzer.delivery.graph.Linked;
import org.wegwijzer.delivery.graph.Related;
import org.wegwijzer.delivery.graph.Served;
import org.wegwijzer.delivery.hub.HubCard;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;

/**
 * The page of a source: an authority that readers are sent to.
 *
 * @param description why the source matters; plain text
 * @param body HTML from an allow-list, safe to put into a page
 * @param url its website in the reader's language; absent when it has none
 * @param loginRequired whether what it offers is behind a login
 * @param sameAs addresses under which others know the same authority
 * @param translations every language that the source has a text in
 * @param outdated whether the text in the hub's default language changed after this one
 * @param fallbacks the members that are served in another language, since this one has no text for them
 * @param reviewedDate when it was last held against reality
 * @param reviewDueDate when it must be again
 * @param topics the topics that recommend it, in the order of the topics, each with its reason
 * @param guides the guides that cite it
 * @param faqs the questions that name it, then those whose guide cites it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceDetail(
        String type,
        UUID id,
        String slug,
        String name,
        @Nullable String fullName,
        @Nullable String abbreviation,
        SourceKind kind,
        @Nullable String description,
        @Nullable String body,
        @Nullable String url,
        boolean loginRequired,
        List<String> sameAs,
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
        Related<RecommendingTopic> topics,
        Related<CitingGuide> guides,
        Related<FaqEdge> faqs,
        Linked<HubCard> hub) {

    private static final SortedMap<String, String> TEXTS = texts();

    private static SortedMap<String, String> texts() {
        var texts = new TreeMap<>(SourceCard.TEXTS);
        texts.put("body", "body");
        return texts;
    }

    static SourceDetail of(EntryView source, Linked<HubCard> hub) {
        return new SourceDetail(
                source.type(),
                source.id(),
                source.slug(),
                source.naming(),
                source.text("full_name"),
                source.text("abbreviation"),
                SourceKind.valueOf(source.column("kind")),
                source.text("description"),
                Bodies.html(source.text("body")),
                WebAddress.in(source.values("urls"), source.order()),
                source.flag("login_required"),
                source.values("same_as"),
                source.language(),
                source.dir(),
                source.translations(),
                source.outdated(),
                source.fallbacks(TEXTS),
                source.instant("created_at"),
                source.instant("updated_at"),
                source.instant("published_at"),
                source.date("reviewed_date"),
                source.date("review_due_date"),
                source.related(Relations.SOURCE_TOPICS),
                source.related(Relations.SOURCE_GUIDES),
                source.related(Relations.SOURCE_FAQS),
                hub);
    }
}
