package org.wegwijzer.bundle;

import java.util.Locale;

/** What becomes of that which a bundle does not name. */
public enum ImportMode {
    /** It goes: the public hub says what the bundle says and nothing else. */
    MIRROR,
    /** It stays: only what the bundle names changes. */
    MERGE;

    /** As requests name it. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
