package org.wegwijzer.delivery.hub;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.language.TextLanguage;

/**
 * The hub.
 *
 * @param notice a sentence for every page
 * @param defaultLanguage the language that answers when no other was asked for
 * @param languages every language the hub speaks, in its own order
 * @param offers what the hub offers besides its pages
 * @param license what others may do with its texts; absent while the hub does not say
 * @param translations every language that name and notice have a text in
 * @param outdated whether the text in the default language changed after this one
 * @param cursor how far the log of changes goes: another one means that something changed; on the hub's own page only
 * @param fallbacks the members that are served in another language, since this one has no text for them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HubDetail(
        String type,
        String slug,
        String name,
        @Nullable String notice,
        LanguageTag defaultLanguage,
        List<TextLanguage> languages,
        List<OfferCard> offers,
        @Nullable LicenseCard license,
        LanguageTag language,
        Direction dir,
        List<LanguageTag> translations,
        boolean outdated,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, TextLanguage> fallbacks,
        Instant updatedAt,
        @Nullable String cursor) {

    static HubDetail of(HubState hub, LanguageOrder order, @Nullable String cursor) {
        var language = hub.language(order);
        return new HubDetail(
                HubPages.NAME,
                HubPages.NAME,
                hub.name(order),
                hub.notice(order),
                hub.languages().fallback(),
                hub.spoken(),
                hub.offers(order),
                LicenseCard.of(hub.license()),
                language,
                language.direction(),
                hub.texts().keySet().stream().sorted().toList(),
                hub.outdated(language),
                hub.fallbacks(order),
                hub.updatedAt(),
                cursor);
    }
}
