package org.wegwijzer.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be known of a key: all but what its holder keeps secret.
 *
 * @param id 12 hexadecimal digits
 * @param name who holds it
 * @param scopes what it opens, by their public names
 * @param languages to whose texts it is narrowed; absent for all, and all else that entries say
 * @param types to whose entries it is narrowed; absent for all
 * @param createdBy who handed it out
 * @param expiresAt from when on it opens nothing; absent if it has no end
 * @param revokedAt since when it opens nothing; absent if it was not revoked
 * @param lastUsedAt when it was last used, to the minute; absent if it never was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Key(
        String id,
        String name,
        List<String> scopes,
        @Nullable List<String> languages,
        @Nullable List<String> types,
        Instant createdAt,
        String createdBy,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt) {

    static Key of(AccessKey key) {
        return new Key(
                key.id,
                key.name,
                List.copyOf(key.scopes),
                key.reach().languageNames(),
                key.reach().typeNames(),
                key.createdAt,
                key.createdBy,
                key.expiresAt,
                key.revokedAt,
                key.lastUsedAt);
    }
}
