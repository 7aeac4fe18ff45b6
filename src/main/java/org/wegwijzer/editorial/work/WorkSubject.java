package org.wegwijzer.editorial.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;

/** On what something has to be done: an entry of a type, the hub itself, or a release. The name is public contract. */
public enum WorkSubject {
    /** A source. */
    @JsonProperty("source")
    SOURCE,
    /** A topic. */
    @JsonProperty("topic")
    TOPIC,
    /** A guide. */
    @JsonProperty("guide")
    GUIDE,
    /** A question. */
    @JsonProperty("faq")
    FAQ,
    /** The hub itself. */
    @JsonProperty("hub")
    HUB,
    /** A release. */
    @JsonProperty("release")
    RELEASE;

    /** As in requests and answers. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name, of which there must be one. */
    static WorkSubject of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** The type of the entries, unless it is the hub or a release. */
    Optional<EntryType> entries() {
        return Stream.of(EntryType.values())
                .filter(type -> type.singular().equals(value()))
                .findFirst();
    }
}
