package org.wegwijzer.access;

import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a new key is to be.
 *
 * @param name who will hold it: 1 to 60 letters, digits, blanks and {@code . _ @ -}
 * @param scopes at least one
 * @param expiresAt from when on it opens nothing; {@code null} for no end
 */
public record KeyWish(
        String name, Set<Scope> scopes, @Nullable Instant expiresAt) {

    private static final Pattern NAME = Pattern.compile("(?=.{1,60}$)[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._@-]*");

    /** @throws IllegalArgumentException if the name is none or there is no scope */
    public KeyWish {
        if (!isName(name) || scopes.isEmpty()) {
            throw new IllegalArgumentException(
                    "A key has a name of 1 to 60 letters, digits, blanks and '.', '_', '@' and '-', and at least one scope.");
        }
        scopes = Set.copyOf(scopes);
    }

    /** Whether a key can have this name. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
