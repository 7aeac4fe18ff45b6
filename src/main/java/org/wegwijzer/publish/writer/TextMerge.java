package org.wegwijzer.publish.writer;

import java.util.Map;
import org.wegwijzer.language.LanguageTag;

/** Brings stored texts in line with those of a draft: a text that stays the same stays the same row. */
public final class TextMerge {

    private TextMerge() {}

    /** Makes {@code stored} hold what {@code wanted} holds. */
    public static <T> void apply(Map<LanguageTag, T> stored, Map<LanguageTag, T> wanted) {
        stored.keySet().retainAll(wanted.keySet());
        wanted.forEach((tag, text) -> {
            if (!text.equals(stored.get(tag))) {
                stored.put(tag, text);
            }
        });
    }
}
