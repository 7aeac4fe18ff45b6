package org.wegwijzer.draft;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryText;
import org.wegwijzer.digest.Sha256;
import org.wegwijzer.language.LanguageTag;

/**
 * What a translation remembers of the original that it was made from: the original's language and the fingerprint of what readers see of
 * it, {@code en:9f86d081884c7d659a2feaa0c55ad015}. An original that says again what it said has its old mark again.
 */
public final class OriginalMark {

    /** Bytes of a SHA-256: nobody makes two texts of one mark by chance. */
    private static final int BYTES = 16;

    private OriginalMark() {}

    /**
     * The mark of an original.
     *
     * @param language of the original
     * @param said its fields as readers see them, without moments
     */
    static String of(String language, ObjectNode said) {
        var inOrder = new TreeMap<String, JsonNode>();
        said.properties().forEach(field -> inOrder.put(field.getKey(), field.getValue()));
        return language + ":" + Sha256.of(inOrder.toString()).hex(BYTES);
    }

    /** The mark of a text as an original. */
    public static String of(LanguageTag language, EntryText<?> text) {
        return of(language.value(), DraftJson.said(text));
    }

    /** Whether a mark is that of an original in this language; those of another one tell nothing. */
    static boolean isOf(@Nullable String mark, String language) {
        return mark != null && mark.startsWith(language + ":");
    }
}
