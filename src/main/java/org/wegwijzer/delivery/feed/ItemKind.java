package org.wegwijzer.delivery.feed;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What to do with a copy of an entry. */
public enum ItemKind {
    /** Put the document in the place of what is kept, or keep it. */
    @JsonProperty("put")
    PUT,
    /** Take it away: it is gone, or does not match the filter any more. */
    @JsonProperty("remove")
    REMOVE
}
