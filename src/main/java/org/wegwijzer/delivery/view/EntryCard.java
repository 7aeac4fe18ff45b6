package org.wegwijzer.delivery.view;

import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.language.LanguageTag;

/** An entry of any type, as one reader sees it; {@code type} says which. */
@Schema(
        oneOf = {SourceView.class, TopicView.class, GuideView.class, FaqView.class},
        discriminatorProperty = "type",
        discriminatorMapping = {
            @DiscriminatorMapping(value = "source", schema = SourceView.class),
            @DiscriminatorMapping(value = "topic", schema = TopicView.class),
            @DiscriminatorMapping(value = "guide", schema = GuideView.class),
            @DiscriminatorMapping(value = "faq", schema = FaqView.class)
        })
public sealed interface EntryCard permits SourceView, TopicView, GuideView, FaqView {

    /** The public name of the entry's type. */
    String type();

    /** The entry's public key. */
    String slug();

    /** The language of the field that names the entry; {@code null} if the reader left it out. */
    @Nullable
    LanguageTag language();
}
