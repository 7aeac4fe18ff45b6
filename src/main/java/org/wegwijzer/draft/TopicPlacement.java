package org.wegwijzer.draft;

import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Slug;

/**
 * A topic in which a guide or a question stands.
 *
 * @param position the place inside the topic
 */
public record TopicPlacement(Slug topic, @Nullable Integer position) implements PositionedElement<TopicPlacement> {

    @Override
    public Slug key() {
        return topic;
    }

    @Override
    public TopicPlacement at(int place) {
        return new TopicPlacement(topic, place);
    }
}
