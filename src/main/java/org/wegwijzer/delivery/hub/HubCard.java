package org.wegwijzer.delivery.hub;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.language.TextLanguage;

/**
 * The hub, short, as it stands on other pages.
 *
 * @param notice a sentence for every page
 * @param languages every language the hub speaks, in its own order
 * @param offers what the hub offers besides its pages
 * @param license what others may do with its texts; absent while the hub does not say
 * @param fallbacks the members that are served in another language, since this one has no text for them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HubCard(
        String type,
        String slug,
        String name,
        @Nullable String notice,
        List<TextLanguage> languages,
        List<OfferCard> offers,
        @Nullable LicenseCard license,
        LanguageTag language,
        Direction dir,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, TextLanguage> fallbacks) {

    static HubCard of(HubState hub, LanguageOrder order) {
        var language = hub.language(order);
        return new HubCard(
                HubPages.NAME,
                HubPages.NAME,
                hub.name(order),
                hub.notice(order),
                hub.spoken(),
                hub.offers(order),
                LicenseCard.of(hub.license()),
                language,
                language.direction(),
                hub.fallbacks(order));
    }
}
