package org.wegwijzer.delivery.stream;

import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.relation.Addresses;

/**
 * The data of an event {@code restart}: what changed meanwhile cannot be told one by one. Whoever keeps a copy takes a new one; the
 * stream itself goes on from here.
 *
 * @param cursor the place in the log from which it goes on
 * @param snapshot the address of everything in the language of the stream
 */
public record StreamRestart(String cursor, String snapshot) {

    private static final String SNAPSHOT = Addresses.ROOT + "/snapshots/latest";

    /** @param language {@code null} if the hub does not speak that of the stream any more */
    static StreamRestart at(LogPosition position, @Nullable String language) {
        return new StreamRestart(
                position.toString(),
                language == null ? SNAPSHOT : SNAPSHOT + "?" + ReadOptions.LANGUAGE + "=" + language);
    }
}
