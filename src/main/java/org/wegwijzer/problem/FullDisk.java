package org.wegwijzer.problem;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The one failure of a disk that time and an operator heal, and no client or defect causes. */
final class FullDisk {

    /** How systems and databases say so; none has a type for it. */
    private static final Set<String> WORDS =
            Set.of("no space left on device", "not enough space on the disk", "disk quota exceeded", "disk full");

    private static final int DEEPEST = 20;

    private FullDisk() {}

    /** Whether a failure comes from a disk, ours or the database's, on which no room is left. */
    static boolean isBehind(@Nullable Throwable failure) {
        var cause = failure;
        for (var depth = 0; cause != null && depth < DEEPEST; depth++) {
            var message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (WORDS.stream().anyMatch(message::contains)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
