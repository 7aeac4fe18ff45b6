package org.wegwijzer.webhook.event;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Of what somebody can be told. The name on the wire is public contract: never rename, never reuse. */
public enum EventType {
    /** Something became public, says something else, or is gone. */
    CONTENT_CHANGED("content.changed", ContentNews.class),
    /** A release became public. */
    RELEASE_PUBLISHED("release.published", ReleaseNews.class),
    /** A release was put on the clock, or at another time. */
    RELEASE_SCHEDULED("release.scheduled", ReleaseNews.class),
    /** A release whose time had come could not be published. */
    RELEASE_FAILED("release.failed", ReleaseNews.class),
    /** A whole hub was taken in. */
    IMPORT_DONE("import.done", ImportNews.class),
    /** Entries must be reviewed. */
    REVIEW_DUE("review.due", ReviewNews.class);

    private final String wire;
    private final Class<? extends Record> news;

    EventType(String wire, Class<? extends Record> news) {
        this.wire = wire;
        this.news = news;
    }

    /** As in requests and messages. */
    @JsonValue
    public String wire() {
        return wire;
    }

    /** What is told of it: a record whose JSON is {@link Payload#data()}. */
    public Class<? extends Record> news() {
        return news;
    }

    /** All names on the wire. */
    public static List<String> allNames() {
        return Stream.of(values()).map(EventType::wire).toList();
    }

    /** The type of this name; empty if there is none. */
    public static Optional<EventType> named(String name) {
        return Stream.of(values()).filter(type -> type.wire.equals(name)).findFirst();
    }
}
