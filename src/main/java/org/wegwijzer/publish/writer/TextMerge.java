package org.wegwijzer.publish.writer;

import java.util.Map;

/** Brings stored texts, or other values by a key, in line with those of a draft: a text that stays the same stays the same row. */
public final class TextMerge {

    private TextMerge() {}

    /** Makes {@code stored} hold what {@code wanted} holds. */
    public static <K, T> void apply(Map<K, T> stored, Map<K, T> wanted) {
        stored.keySet().retainAll(wanted.keySet());
        wanted.forEach((key, text) -> {
            if (!text.equals(stored.get(key))) {
                stored.put(key, text);
            }
        });
    }
}
