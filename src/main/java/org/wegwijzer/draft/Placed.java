package org.wegwijzer.draft;

import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.Slug;

/**
 * A topic in which a guide or a question stands.
 *
 * @param position the place inside the topic
 */
public record Placed(Slug topic, @Nullable Integer position) implements Positioned<Placed> {

    @Override
    public Slug target() {
        return topic;
    }

    @Override
    public Placed at(int place) {
        return new Placed(topic, place);
    }
}
