package org.wegwijzer.delivery.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.http.ContentCoding;
import org.wegwijzer.language.LanguageTag;

/**
 * A snapshot that was made.
 *
 * @param making tells its parts from others
 * @param position the place in the log at which it stands
 * @param coding in which it is kept
 * @param digest SHA-256 of what is kept, in base 64
 * @param plainDigest SHA-256 of the same without its coding, in base 64
 * @param took how long it took to make
 */
record Snapshot(
        UUID making,
        LogPosition position,
        LanguageTag language,
        ContentCoding coding,
        String digest,
        String plainDigest,
        long length,
        Duration took,
        Instant madeAt) {

    private static final String SUFFIX = ".jsonl";

    /** The name of its file, which also tells what is in it. */
    String name() {
        return name(position, language);
    }

    /** The name of the file of a snapshot. */
    static String name(LogPosition position, LanguageTag language) {
        return position + "." + language.value() + SUFFIX;
    }
}
