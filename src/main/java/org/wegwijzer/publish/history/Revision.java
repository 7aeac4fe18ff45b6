package org.wegwijzer.publish.history;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.SlugConverter;

/** A state that an entry had in public, or its removal; never updated. */
@Entity
public class Revision extends RecordedState {

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    public EntryType type;

    /** The entry's public id. */
    @Column(name = "entry_id", nullable = false, updatable = false)
    public UUID entryId;

    /** Where the entry was. */
    @Column(nullable = false, updatable = false)
    @Convert(converter = SlugConverter.class)
    public Slug slug;

    @Column(nullable = false, updatable = false)
    @Enumerated(EnumType.STRING)
    public RevisionKind kind;

    /** The entry that takes its place, after a removal. */
    @Column(name = "replaced_by", updatable = false)
    @Convert(converter = SlugConverter.class)
    @Nullable
    public Slug replacedBy;
}
