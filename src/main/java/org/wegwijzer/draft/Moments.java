package org.wegwijzer.draft;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When something changed. */
final class Moments {

    private Moments() {}

    /**
     * The moment of a change. One that somebody gives is a wish: what a copy of old content says of its age is no longer true once that is
     * changed, so it must be later than the public one.
     *
     * @param published when what is public changed last
     */
    static Instant ofChange(@Nullable Instant given, @Nullable Instant published, Instant now) {
        return given != null && (published == null || given.isAfter(published)) ? given : now;
    }
}
