package org.wegwijzer.editorial.preview;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.content.SlugConverter;

/** A link as it is kept: its secret is not in it, only what tells whether somebody has it. Whoever revokes it deletes it. */
@Entity
@Table(name = "preview_link")
class PreviewLink {

    @Id
    UUID id;

    /** SHA-256 of the token, in hexadecimal digits. */
    @Column(nullable = false, updatable = false)
    String hash;

    /** The release that it shows; absent if it shows a draft. */
    @Column(name = "release_id", updatable = false)
    @Nullable
    UUID release;

    /** What that was called. */
    @Column(updatable = false)
    @Nullable
    String name;

    /** The draft that it shows; absent if it shows a release. */
    @Column(name = "draft_id", updatable = false)
    @Nullable
    UUID draft;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    @Nullable
    EntryType type;

    /** Where the draft would have its entry. */
    @Column(updatable = false)
    @Convert(converter = SlugConverter.class)
    @Nullable
    Slug slug;

    /** The id of the credential by which its maker was let in. */
    @Column(nullable = false, updatable = false)
    String maker;

    @Column(name = "created_by", nullable = false, updatable = false)
    String createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    @Column(name = "expires_at", nullable = false, updatable = false)
    Instant expiresAt;
}
