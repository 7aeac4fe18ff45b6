package org.wegwijzer.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.hub.ContentLicense;
import org.wegwijzer.content.hub.HubText;
import org.wegwijzer.content.hub.OfferText;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;

/**
 * What the hub says of itself.
 *
 * @param languages in the order in which readers see them
 * @param license what others may do with its texts
 * @param synonyms groups of words and short phrases that mean the same to those who search, by language
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HubDraft(
        LanguageTag defaultLanguage,
        List<LanguageTag> languages,
        @Nullable ContentLicense license,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        Map<LanguageTag, HubText> texts,
        List<OfferDraft> offers,
        SortedMap<LanguageTag, List<List<String>>> synonyms) {

    public HubDraft {
        languages = GivenValues.list(languages);
        texts = GivenValues.map(texts);
        offers = GivenValues.list(offers);
        synonyms = synonyms == null ? Collections.emptySortedMap() : Collections.unmodifiableSortedMap(synonyms);
    }

    /** Something the hub offers. */
    public record OfferDraft(Map<LanguageTag, OfferText> texts) {
        public OfferDraft {
            texts = GivenValues.map(texts);
        }
    }

    /** The languages as readers choose among them. */
    public HubLanguages spoken() {
        return new HubLanguages(defaultLanguage, languages);
    }

    /** This draft with what it leaves open as it is in {@code published}, else from the clock. */
    HubDraft settled(@Nullable HubDraft published, Instant now) {
        return published == null
                ? at(first(createdAt, now), first(updatedAt, now), Map.of(), now)
                : over(published, now);
    }

    /** The same that changed at a moment. */
    HubDraft changed(Instant moment) {
        return new HubDraft(defaultLanguage, languages, license, createdAt, moment, texts, offers, synonyms);
    }

    private HubDraft over(HubDraft published, Instant now) {
        return at(first(createdAt, published.createdAt), first(updatedAt, published.updatedAt), published.texts, now);
    }

    private HubDraft at(
            @Nullable Instant created, @Nullable Instant updated, Map<LanguageTag, HubText> published, Instant now) {
        var moments = Draft.settled(texts, published, now);
        return new HubDraft(defaultLanguage, languages, license, created, updated, moments, offers, synonyms);
    }

    private static @Nullable Instant first(@Nullable Instant given, @Nullable Instant otherwise) {
        return given == null ? otherwise : given;
    }
}
