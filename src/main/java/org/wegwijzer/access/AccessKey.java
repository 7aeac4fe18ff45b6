package org.wegwijzer.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A key as it is kept: its secret is not in it, only what tells whether somebody has it. */
@Entity
@Table(name = "access_key")
class AccessKey {

    @Id
    String id;

    /** Who holds it. */
    @Column(nullable = false, updatable = false)
    String name;

    /** Names of scopes. */
    @Column(nullable = false, updatable = false)
    List<String> scopes;

    /** Languages to whose texts it is narrowed; absent for all. */
    @Column(updatable = false)
    @Nullable
    List<String> languages;

    /** Types to whose entries it is narrowed; absent for all. */
    @Column(updatable = false)
    @Nullable
    List<String> types;

    /** SHA-256 of the token, in hexadecimal digits. */
    @Column(nullable = false, updatable = false)
    String hash;

    @Column(name = "created_at", nullable = false, updatable = false)
    Instant createdAt;

    /** Who handed it out. */
    @Column(name = "created_by", nullable = false, updatable = false)
    String createdBy;

    @Column(name = "expires_at", updatable = false)
    @Nullable
    Instant expiresAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    @Column(name = "last_used_at")
    @Nullable
    Instant lastUsedAt;

    /** How far it goes. */
    Reach reach() {
        return Reach.of(names(languages), names(types));
    }

    private static List<String> names(@Nullable List<String> kept) {
        return kept == null ? List.of() : kept;
    }
}
