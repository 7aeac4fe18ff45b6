package org.wegwijzer.content.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import org.wegwijzer.content.LanguageTagConverter;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.SlugConverter;
import org.wegwijzer.language.LanguageTag;

/** A language in which a collection of a topic has a text; the collection by its slug. */
@Embeddable
public record CollectionLanguage(
        @Column(nullable = false) @Convert(converter = SlugConverter.class)
        Slug slug,

        @Column(nullable = false) @Convert(converter = LanguageTagConverter.class)
        LanguageTag language) {}
