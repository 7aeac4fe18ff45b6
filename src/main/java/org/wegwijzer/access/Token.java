package org.wegwijzer.access;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wegwijzer.digest.Sha256;

/**
 * What the holder of a key shows: {@code wgw_}, the key's id, and a secret of 256 random bits. The secret cannot be guessed, so
 * one round of SHA-256 hides it as well as a slow hash would; those are for passwords, which people choose.
 *
 * @param id of the key, no secret
 * @param text all of it, the secret
 */
record Token(String id, String text) {

    private static final Pattern FORM = Pattern.compile("wgw_([0-9a-f]{12})_[0-9a-f]{64}");

    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom CHANCE = new SecureRandom();

    /** One that nobody has. */
    static Token random() {
        var id = random(ID_BYTES);
        return new Token(id, "wgw_%s_%s".formatted(id, random(SECRET_BYTES)));
    }

    private static String random(int length) {
        var bytes = new byte[length];
        CHANCE.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The token that a text is; empty if it is none. */
    static Optional<Token> parse(String text) {
        var token = FORM.matcher(text);
        return token.matches() ? Optional.of(new Token(token.group(1), text)) : Optional.empty();
    }

    /** What is kept of it: 64 hexadecimal digits. */
    String hash() {
        return Sha256.of(text).hex();
    }

    /** A token is shown once, to its holder, and never by chance. */
    @Override
    public String toString() {
        return "wgw_%s_…".formatted(id);
    }
}
