package org.wegwijzer.editorial.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.hub.HubText;
import org.wegwijzer.content.hub.OfferText;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;

/**
 * What the hub says of itself.
 *
 * @param languages in the order in which readers see them
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record HubDraft(
        LanguageTag defaultLanguage,
        List<LanguageTag> languages,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt,
        Map<LanguageTag, HubText> texts,
        List<OfferDraft> offers) {

    public HubDraft {
        languages = Given.list(languages);
        texts = Given.map(texts);
        offers = Given.list(offers);
    }

    /** Something the hub offers. */
    public record OfferDraft(Map<LanguageTag, OfferText> texts) {
        public OfferDraft {
            texts = Given.map(texts);
        }
    }

    /** The languages as readers choose among them. */
    public HubLanguages spoken() {
        return new HubLanguages(defaultLanguage, languages);
    }

    /** This draft with nothing left open: what it leaves out comes from {@code published}, else from the clock. */
    public HubDraft completed(@Nullable HubDraft published, Instant now) {
        var moments = Draft.settled(texts, published == null ? null : published.texts, now);
        var created = createdAt != null || published == null ? createdAt : published.createdAt;
        var updated = updatedAt != null || published == null ? updatedAt : published.updatedAt;
        var same = new HubDraft(
                defaultLanguage, languages, created == null ? now : created, updated == null ? now : updated, moments, offers);
        var touched = published != null && updatedAt == null && !same.equals(published);
        return touched ? new HubDraft(defaultLanguage, languages, same.createdAt, now, moments, offers) : same;
    }
}
