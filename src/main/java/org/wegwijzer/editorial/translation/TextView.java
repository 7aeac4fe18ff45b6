package org.wegwijzer.editorial.translation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.language.LanguageTag;

/**
 * How what an entry says in a language stands to its original.
 *
 * @param original the language of the original: the hub's default
 * @param revision the number of the present revision of the entry
 * @param changes what changed in the original since; empty unless something is outdated
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TextView(
        LanguageTag language, LanguageTag original, TextState state, long revision, List<SinceThen> changes) {

    public TextView {
        changes = List.copyOf(changes);
    }

    /**
     * Something in the original that is not what the translation was made from.
     *
     * @param pointer where it stands (JSON pointer, RFC 6901)
     * @param before what stood there; absent if nothing did, or nobody knows what
     * @param after what stands there now; absent if nothing does
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SinceThen(
            String pointer,
            @Nullable JsonNode before,
            @Nullable JsonNode after) {}
}
