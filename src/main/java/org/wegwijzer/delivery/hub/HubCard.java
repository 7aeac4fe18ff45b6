package org.wegwijzer.delivery.hub;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.graph.Served;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.language.LanguageTag;

/**
 * The hub, short, as it stands on other pages.
 *
 * @param notice a sentence for every page
 * @param fallbacks the members that are served in another language, since this one has no text for them
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HubCard(
        String type,
        String slug,
        String name,
        @Nullable String notice,
        LanguageTag language,
        Direction dir,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Served> fallbacks) {

    static HubCard of(HubState hub, LanguageOrder order) {
        var language = hub.language(order);
        return new HubCard(
                HubPages.NAME,
                HubPages.NAME,
                hub.name(order),
                hub.notice(order),
                language,
                language.direction(),
                hub.fallbacks(order));
    }
}
