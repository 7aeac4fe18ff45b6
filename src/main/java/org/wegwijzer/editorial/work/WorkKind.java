package org.wegwijzer.editorial.work;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What has to be done. The name is public contract. */
public enum WorkKind {
    /** A public entry, or the hub, has no text in a language of the hub. */
    @JsonProperty("missing")
    MISSING,
    /** The original changed since a public text, note, role or collection was made from it. */
    @JsonProperty("outdated")
    OUTDATED,
    /** The day has come on which a public entry is to be reviewed. */
    @JsonProperty("review")
    REVIEW,
    /** A draft cannot be published as it is. */
    @JsonProperty("unfinished")
    UNFINISHED,
    /** A release must be approved, and nobody has approved it as it is. */
    @JsonProperty("approval")
    APPROVAL,
    /** A release could not be published when its time came. */
    @JsonProperty("failed")
    FAILED;

    /** As in requests and answers. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of this name, of which there must be one. */
    static WorkKind of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    /** Whether such work is in a language. */
    boolean isInLanguage() {
        return this == MISSING || this == OUTDATED;
    }
}
