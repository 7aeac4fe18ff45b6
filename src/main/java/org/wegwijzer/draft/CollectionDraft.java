package org.wegwijzer.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.topic.CollectionText;
import org.wegwijzer.draft.TopicDraft.Recommended;
import org.wegwijzer.language.LanguageTag;

/**
 * What a topic says of one of its collections.
 *
 * @param slug its key in the topic
 * @param sources those that stand in it; at least one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CollectionDraft(
        Slug slug, @Nullable Integer position, Map<LanguageTag, CollectionText> texts, List<Recommended> sources)
        implements PositionedElement<CollectionDraft> {

    public CollectionDraft {
        texts = GivenValues.map(texts);
        sources = PositionedElement.placed(sources);
    }

    @Override
    public Slug key() {
        return slug;
    }

    @Override
    public CollectionDraft at(int place) {
        return new CollectionDraft(slug, place, texts, sources);
    }

    /** With the moments of its texts settled against those that are published, and its sources in order. */
    CollectionDraft settled(@Nullable CollectionDraft published, Instant now) {
        var moments = Draft.settled(texts, published == null ? null : published.texts, now);
        return new CollectionDraft(slug, position, moments, PositionedElement.inOrder(sources));
    }
}
