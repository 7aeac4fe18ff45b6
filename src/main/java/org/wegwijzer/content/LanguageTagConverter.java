package org.wegwijzer.content;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.language.LanguageTag;

/** Keeps language tags as plain text in canonical form. */
@Converter(autoApply = true)
public class LanguageTagConverter implements AttributeConverter<LanguageTag, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LanguageTag tag) {
        return tag == null ? null : tag.value();
    }

    @Override
    public @Nullable LanguageTag convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : new LanguageTag(text);
    }
}
