package org.wegwijzer.editorial.entries;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where an entry stands between its editors and its readers. The name is public contract. */
public enum EntryState {
    /** It is public, and nobody drafts anything else. */
    @JsonProperty("published")
    PUBLISHED,
    /** It is public and has a draft. */
    @JsonProperty("changed")
    CHANGED,
    /** It has a draft and is not public. */
    @JsonProperty("new")
    NEW,
    /** Its draft, or its removal, becomes public by the clock. */
    @JsonProperty("scheduled")
    SCHEDULED,
    /** It was public, and nobody drafts it anew. */
    @JsonProperty("removed")
    REMOVED;

    /** As in requests and answers. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
