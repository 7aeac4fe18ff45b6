package org.wegwijzer.delivery.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.cache.Acceptance;
import org.wegwijzer.delivery.relation.Addresses;

/**
 * A change of an entry as an event (CloudEvents 1.0, and its profile for the Dutch government): it says what happened to which entry,
 * and where that is.
 *
 * @param id the place in the log behind the change
 * @param source the log
 * @param type what happened
 * @param subject type and slug of the entry
 * @param time when it became public
 * @param dataref where the entry is
 */
public record CloudEvent(
        @JsonProperty("specversion") String version,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        @JsonProperty("datacontenttype") String contentType,
        String dataref,
        Data data) {

    /** Several events as one JSON array (CloudEvents JSON format, 4). */
    public static final String BATCH = Acceptance.EVENTS;

    /** The forms in which changes come. */
    static final List<String> OFFERED = List.of(Acceptance.JSON, BATCH);

    private static final String VERSION = "1.0";
    private static final String PUT = "nl.wegwijzer.entry.put.v1";
    private static final String REMOVED = "nl.wegwijzer.entry.removed.v1";

    /**
     * What an event says of its entry.
     *
     * @param formerSlug the slug that the entry had
     * @param replacedBy what has the place of an entry that is gone
     * @param entityTag of the entry's document
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Data(
            String type,
            String slug,
            ItemKind kind,
            @Nullable String formerSlug,
            @Nullable EntryName replacedBy,
            @Nullable String entityTag) {}

    static CloudEvent of(ChangeItem item) {
        var entry = new EntryName(item.type(), item.slug());
        return new CloudEvent(
                VERSION,
                item.cursor(),
                FeedRequest.ADDRESS,
                item.kind() == ItemKind.PUT ? PUT : REMOVED,
                entry.type() + "/" + entry.slug(),
                item.changedAt(),
                Acceptance.JSON,
                Addresses.entry(entry.entryType(), entry.slug()),
                new Data(
                        item.type(), item.slug(), item.kind(), item.formerSlug(), item.replacedBy(), item.entityTag()));
    }
}
