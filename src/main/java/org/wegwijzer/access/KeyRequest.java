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
 * @param reach how far it goes; that of a key with {@code admin} ends nowhere
 * @param expiresAt from when on it opens nothing; {@code null} for no end
 */
public record KeyRequest(
        String name,
        Set<Scope> scopes,
        Reach reach,
        @Nullable Instant expiresAt) {

    /** Characters of a name. */
    public static final int LONGEST_NAME = HolderName.LONGEST;

    /** Why there is no narrowed {@code admin}. */
    public static final String NARROW_ADMIN =
            "Whoever hands out keys could hand out any: a key with 'admin' is not narrowed.";

    /** @throws IllegalArgumentException if nobody can have the name, there is no scope, or {@code admin} is to be narrowed */
    public KeyRequest {
        faultOf(name).ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        if (scopes.isEmpty()) {
            throw new IllegalArgumentException("A key has at least one scope.");
        }
        if (reach.isNarrow() && scopes.contains(Scope.ADMIN)) {
            throw new IllegalArgumentException(NARROW_ADMIN);
        }
        scopes = Set.copyOf(scopes);
    }

    /** A key that goes everywhere. */
    public KeyRequest(String name, Set<Scope> scopes, @Nullable Instant expiresAt) {
        this(name, scopes, Reach.WHOLE, expiresAt);
    }

    /** Why no key can have this name, in a sentence; empty if one can. */
    public static Optional<String> faultOf(String name) {
        return HolderName.fault(name);
    }
}
