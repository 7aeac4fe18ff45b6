package org.wegwijzer.webhook.delivery;

import java.time.Instant;
import java.util.UUID;
import org.wegwijzer.digest.Sha256;

/**
 * Something to tell an endpoint.
 *
 * @param id the field {@code webhook-id}: the same at each attempt, and when it is replayed
 * @param event the name of its type
 * @param body what is sent, as JSON
 * @param change the last publication that was told of when it arrives
 * @param eventId the last event that was
 */
record Message(String id, String event, String body, long change, long eventId) {

    private static final int ID_BYTES = 18;

    /**
     * The id of a message. Its moment is in it, since a database that was put back uses numbers again.
     *
     * @param subject what is told, such as {@code event 3}
     */
    static String id(UUID endpoint, String subject, Instant moment) {
        return id(endpoint, subject, moment.toString());
    }

    /** The id of a message about a publication, whose cursor is one of this history alone. */
    static String ofPublication(UUID endpoint, String cursor) {
        return id(endpoint, "change", cursor);
    }

    private static String id(UUID endpoint, String subject, String place) {
        return "msg_" + Sha256.ofAll(endpoint.toString(), subject, place).hex(ID_BYTES);
    }
}
