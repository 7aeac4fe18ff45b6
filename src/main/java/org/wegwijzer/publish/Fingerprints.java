package org.wegwijzer.publish;

import java.nio.charset.StandardCharsets;
import org.wegwijzer.digest.Sha256;
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

    /** What else the rows of an entry follow from: sort keys are made for each language of the hub. */
    private final byte[] ground;

    Fingerprints(HubLanguages languages) {
        this.ground = "%s %s %s".formatted(FORM, Collation.VERSION, languages).getBytes(StandardCharsets.UTF_8);
    }

    /** 64 hexadecimal digits. */
    String of(Draft<?> draft) {
        return new Sha256().add(ground).add(DraftJson.bytes(draft)).hex();
    }
}
