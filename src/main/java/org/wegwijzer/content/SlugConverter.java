package org.wegwijzer.content;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps slugs as plain text. */
@Converter
public class SlugConverter implements AttributeConverter<Slug, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Slug slug) {
        return slug == null ? null : slug.value();
    }

    @Override
    public @Nullable Slug convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new Slug(text);
    }
}
