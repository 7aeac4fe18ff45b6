package org.wegwijzer.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.wegwijzer.draft.Draft;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.language.Collation;
import org.wegwijzer.language.HubLanguages;

/**
 * Tells two drafts apart without reading what is public: a draft with the fingerprint of the one from which its entry was last
 * written would leave every row of the entry as it is.
 */
final class Fingerprints {

    /** To be raised when the same draft is to be written as other rows than before. */
    private static final int FORM = 1;

    private final MessageDigest digest;
    /** What else the rows of an entry follow from: sort keys are made for each language of the hub. */
    private final byte[] ground;

    Fingerprints(HubLanguages languages) {
        this.ground = "%s %s %s".formatted(FORM, Collation.VERSION, languages).getBytes(StandardCharsets.UTF_8);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    /** 64 hexadecimal digits. */
    String of(Draft<?> draft) {
        digest.update(ground);
        return HexFormat.of().formatHex(digest.digest(DraftJson.bytes(draft)));
    }
}
