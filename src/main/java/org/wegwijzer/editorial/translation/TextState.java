package org.wegwijzer.editorial.translation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How what an entry says in a language stands to its original. The name is public contract. */
public enum TextState {
    /** The entry has no text in the language. */
    @JsonProperty("missing")
    MISSING,
    /** It was made from the original as it is, or was found still right; so is the original itself. */
    @JsonProperty("current")
    CURRENT,
    /** The original became another since: the text, or a note, a role or a collection. */
    @JsonProperty("outdated")
    OUTDATED
}
