package org.wegwijzer.delivery.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.language.LanguageTag;

/** Chooses the website that fits a reader's language. */
public final class WebAddress {

    private WebAddress() {}

    /**
     * The address in the best language, else the one for all languages.
     *
     * @param urls each a language tag, a blank and an address
     */
    public static @Nullable String in(List<String> urls, LanguageOrder order) {
        Map<LanguageTag, String> byLanguage = new HashMap<>();
        for (var entry : urls) {
            var blank = entry.indexOf(' ');
            byLanguage.put(new LanguageTag(entry.substring(0, blank)), entry.substring(blank + 1));
        }
        var own = byLanguage.get(order.first());
        if (own != null) {
            return own;
        }
        var every = byLanguage.get(LanguageTag.EVERY);
        return every != null
                ? every
                : order.best(byLanguage).map(byLanguage::get).orElse(null);
    }
}
