package org.wegwijzer.content;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text of an entry in one language.
 *
 * @param <T> itself
 */
public interface EntryText<T extends EntryText<T>> {

    /** When the text last changed; {@code null} only while that is not settled. */
    @Nullable
    Instant updatedAt();

    /** The same text, changed at another moment. */
    T withUpdatedAt(@Nullable Instant moment);

    /** What readers see of it: without when it changed, and without what it is a translation of. */
    T bare();
}
