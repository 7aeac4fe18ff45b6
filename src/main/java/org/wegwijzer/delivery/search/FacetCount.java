package org.wegwijzer.delivery.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.relation.EntryRef;
import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;

/**
 * How many of the found entries have a value.
 *
 * @param value what the parameter takes to keep just these
 * @param title what an entry with that slug is called; absent where the value is no slug
 * @param language the language of the title
 * @param dir in which the title is written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FacetCount(
        String value,
        @Nullable String title,
        @Nullable LanguageTag language,
        @Nullable Direction dir,
        long count) {

    static FacetCount ofType(String value, long count) {
        return new FacetCount(value, null, null, null, count);
    }

    static FacetCount ofEntry(EntryRef entry, long count) {
        return new FacetCount(entry.slug(), entry.title(), entry.language(), entry.dir(), count);
    }
}
