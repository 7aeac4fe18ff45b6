package org.wegwijzer.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a new key is to be.
 *
 * @param name who will hold it: 1 to {@value #LONGEST_NAME} letters, digits, blanks and {@code . _ @ -}, and nothing that the audit
 *     log calls somebody else
 * @param scopes at least one
 * @param expiresAt from when on it opens nothing; {@code null} for no end
 */
public record KeyRequest(
        String name, Set<Scope> scopes, @Nullable Instant expiresAt) {

    /** Characters of a name. */
    public static final int LONGEST_NAME = HolderName.LONGEST;

    /** @throws IllegalArgumentException if nobody can have the name or there is no scope */
    public KeyRequest {
        faultOf(name).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("A key has at least one scope.");
        }
        scopes = Set.copyOf(scopes);
    }

    /** Why no key can have this name, in a sentence; empty if one can. */
    public static Optional<String> faultOf(String name) {
        return HolderName.fault(name);
    }
}
