package org.wegwijzer.editorial.drafting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.SlugConverter;
import org.wegwijzer.draft.document.DraftParts;
import org.wegwijzer.http.EntityTags;

/** What an entry shall say, as long as that is not public. */
@Entity
@Table(name = "draft")
public class EntryDraft extends StoredDraft {

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    public EntryType type;

    /** Where the entry is now, or will be if it is new. */
    @Column(nullable = false)
    @Convert(converter = SlugConverter.class)
    public Slug slug;

    /** Where the entry will be; absent of a draft that an earlier version of the program wrote last. */
    @Column(name = "future_slug")
    @Convert(converter = SlugConverter.class)
    @Nullable
    public Slug futureSlug;

    /** The public id of the entry, also before there is one. */
    @Column(name = "entry_id", nullable = false)
    public UUID entryId;

    /** What names the entry, in the best language for the hub. */
    @Column(nullable = false)
    public String title;

    /** Everything that it says, in lower case. */
    @Column(nullable = false)
    public String words;

    /** The parts in which somebody wrote, by their names, see {@link DraftParts}. {@link #basedOn} is the earliest edition of all. */
    @ElementCollection
    @CollectionTable(name = "draft_part", joinColumns = @JoinColumn(name = "draft_id"))
    @MapKeyColumn(name = "part")
    public Map<String, DraftPart> parts = new HashMap<>();

    /** The edition of the entry against which a part was held last. */
    public long basedOn(String part) {
        var written = parts.get(part);
        return written == null ? basedOn : written.basedOn;
    }

    /** Whether somebody wrote in a part what is not public. */
    public boolean isWritten(String part) {
        var written = parts.get(part);
        return written != null && written.writtenBy != null;
    }

    /** The entity tag of this version of a part (RFC 9110, 8.8.3). */
    public String entityTag(String part) {
        var written = parts.get(part);
        return EntityTags.of("%s.%s.%s".formatted(id, part, written == null ? 0 : written.version));
    }
}
