package org.wegwijzer.delivery.hub;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.hub.ContentLicense;
import org.wegwijzer.content.hub.HubText;
import org.wegwijzer.content.hub.OfferText;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.language.TextLanguage;

/** The published hub in all its languages: small, and part of every answer, so it is kept in memory. */
record HubState(
        HubLanguages languages,
        @Nullable ContentLicense license,
        Instant updatedAt,
        Map<LanguageTag, HubText> texts,
        List<Map<LanguageTag, OfferText>> offers) {

    HubState {
        texts = Map.copyOf(texts);
        offers = offers.stream().map(Map::copyOf).toList();
    }

    /** Every language the hub speaks, in its own order. */
    List<TextLanguage> spoken() {
        return languages.all().stream().map(TextLanguage::in).toList();
    }

    /** What the hub offers, each in the best language that it has. */
    List<OfferCard> offers(LanguageOrder order) {
        return offers.stream().flatMap(offer -> OfferCard.of(offer, order)).toList();
    }

    /** The language in which the hub's name is served. */
    LanguageTag language(LanguageOrder order) {
        return order.best(texts).orElseThrow();
    }

    String name(LanguageOrder order) {
        return text(language(order)).name();
    }

    @Nullable
    String notice(LanguageOrder order) {
        return noticeLanguage(order).map(tag -> text(tag).notice()).orElse(null);
    }

    /** The notice, if another language than the name's had to serve. */
    SortedMap<String, TextLanguage> fallbacks(LanguageOrder order) {
        var fallbacks = new TreeMap<String, TextLanguage>();
        noticeLanguage(order)
                .filter(tag -> !tag.equals(language(order)))
                .ifPresent(tag -> fallbacks.put("notice", TextLanguage.in(tag)));
        return fallbacks;
    }

    private Optional<LanguageTag> noticeLanguage(LanguageOrder order) {
        var noticed = texts.entrySet().stream()
                .filter(text -> text.getValue().notice() != null)
                .collect(toMap(Map.Entry::getKey, Function.identity()));
        return order.best(noticed);
    }

    private HubText text(LanguageTag language) {
        return Objects.requireNonNull(texts.get(language));
    }

    boolean outdated(LanguageTag language) {
        var original = texts.get(languages.fallback());
        return original != null && updatedAt(text(language)).isBefore(updatedAt(original));
    }

    private static Instant updatedAt(HubText text) {
        return Objects.requireNonNull(text.updatedAt());
    }
}
