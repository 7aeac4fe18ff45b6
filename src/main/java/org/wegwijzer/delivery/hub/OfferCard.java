package org.wegwijzer.delivery.hub;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.hub.OfferText;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.language.LanguageTag;

/** Something the hub offers besides its pages, such as a course or a help desk. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OfferCard(
        String title,
        @Nullable String description,
        @Nullable String url,
        LanguageTag language,
        Direction dir) {

    static Stream<OfferCard> of(Map<LanguageTag, OfferText> texts, LanguageOrder order) {
        return order.best(texts).stream().map(tag -> of(Objects.requireNonNull(texts.get(tag)), tag));
    }

    private static OfferCard of(OfferText text, LanguageTag language) {
        return new OfferCard(text.title(), text.description(), text.url(), language, language.direction());
    }
}
