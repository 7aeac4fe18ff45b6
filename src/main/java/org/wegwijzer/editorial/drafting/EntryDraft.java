package org.wegwijzer.editorial.drafting;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.SlugConverter;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.http.EntityTags;

/** What an entry shall say, as long as that is not public. */
@Entity
@Table(name = "draft")
public class EntryDraft {

    /** Of this draft, not of its entry: another draft is never taken for this one. */
    @Id
    public UUID id;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    public EntryType type;

    /** Where the entry is now, or will be if it is new. */
    @Column(nullable = false)
    @Convert(converter = SlugConverter.class)
    public Slug slug;

    /** The public id of the entry, also before there is one. */
    @Column(name = "entry_id", nullable = false)
    public UUID entryId;

    /** One more with each change. */
    @Column(nullable = false)
    public long version;

    /** The edition of the entry that the author has seen; 0 for a new one. */
    @Column(name = "based_on", nullable = false)
    public long basedOn;

    /** What names the entry, in the best language for the hub. */
    @Column(nullable = false)
    public String title;

    /** JSON in the shape of the bundle. */
    @Column(nullable = false)
    public String document;

    /** Everything that it says, in lower case. */
    @Column(nullable = false)
    public String words;

    @Column(name = "created_at", nullable = false, updatable = false)
    public Instant createdAt;

    @Column(name = "created_by", nullable = false, updatable = false)
    public String createdBy;

    @Column(name = "updated_at", nullable = false)
    public Instant updatedAt;

    @Column(name = "updated_by", nullable = false)
    public String updatedBy;

    /** What the entry shall say, as a document. */
    public ObjectNode content() {
        return DraftJson.tree(document.getBytes(StandardCharsets.UTF_8));
    }

    /** The entity tag of this version (RFC 9110, 8.8.3). */
    public String entityTag() {
        return entityTag(id, version);
    }

    /** The entity tag of a version of a draft. */
    public static String entityTag(UUID id, long version) {
        return EntityTags.of("%s.%s".formatted(id, version));
    }
}
