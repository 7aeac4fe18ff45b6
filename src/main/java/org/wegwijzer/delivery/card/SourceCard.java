package org.wegwijzer.delivery.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.source.SourceKind;
import org.wegwijzer.delivery.graph.EntryView;
import org.wegwijzer.delivery.graph.Related;
import org.wegwijzer.delivery.graph.Served;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;

/**
 * A source, short: an authority that readers are sent to.
 *
 * @param description why the source matters
 * @param url its website in the reader's language; absent when it has none
 * @param loginRequired whether what it offers is behind a login
 * @param outdated whether the text in the hub's default language changed after this one
 * @param fallbacks the members that are served in another language, since this one has no text for them
 * @param topics the topics that recommend it
 * @param guides the guides that cite it
 * @param faqs the questions that name it, then those whose guide cites it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceCard(
        String type,
        UUID id,
        String slug,
        String name,
        @Nullable String fullName,
        @Nullable String abbreviation,
        SourceKind kind,
        @Nullable String description,
        @Nullable String url,
        boolean loginRequired,
        LanguageTag language,
        Direction dir,
        boolean outdated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Served> fallbacks,
        Instant updatedAt,
        Related<RecommendingTopic> topics,
        Related<CitingGuide> guides,
        Related<FaqEdge> faqs) {

    /** The text members of a source by name, with the columns that hold them. */
    public static final SortedMap<String, String> TEXTS = new TreeMap<>(Map.of(
            "name", "name",
            "fullName", "full_name",
            "abbreviation", "abbreviation",
            "description", "description"));

    static SourceCard of(EntryView source) {
        return new SourceCard(
                source.type(),
                source.id(),
                source.slug(),
                source.naming(),
                source.text("full_name"),
                source.text("abbreviation"),
                SourceKind.valueOf(source.column("kind")),
                source.text("description"),
                WebAddress.in(source.values("urls"), source.order()),
                source.flag("login_required"),
                source.language(),
                source.dir(),
                source.outdated(),
                source.fallbacks(TEXTS),
                source.instant("updated_at"),
                source.related(Relations.SOURCE_TOPICS),
                source.related(Relations.SOURCE_GUIDES),
                source.related(Relations.SOURCE_FAQS));
    }
}
