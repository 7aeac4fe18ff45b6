package org.wegwijzer.delivery.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.LogPosition;

/** Events as they stand in a stream (HTML, 9.2.6). */
final class EventText {

    /** The media type of streams. */
    static final String MEDIA_TYPE = "text/event-stream";

    /** A comment, which says nothing but that the stream is alive. */
    static final Buffer COMMENT = Buffer.buffer(":\n\n");

    /** In one line each, whatever others have configured. */
    private static final ObjectMapper JSON = new ObjectMapper();

    private EventText() {}

    static Buffer change(LogPosition id, StreamedChange change) {
        return event(id, "change", change);
    }

    /** @param language of the snapshot; {@code null} for the hub's own */
    static Buffer restart(LogPosition id, @Nullable String language) {
        return event(id, "restart", StreamRestart.at(id, language));
    }

    /** Begins a stream: after how long to come back when it ends. */
    static Buffer retry(Duration after) {
        return Buffer.buffer("retry: %s\n\n".formatted(after.toMillis()));
    }

    /** A comment and a place in the log: without data it is no event, but the client comes back with it. */
    static Buffer place(LogPosition id) {
        return Buffer.buffer(":\nid: %s\n\n".formatted(id));
    }

    private static Buffer event(LogPosition id, String name, Object data) {
        try {
            return Buffer.buffer("id: %s\nevent: %s\ndata: %s\n\n".formatted(id, name, JSON.writeValueAsString(data)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
