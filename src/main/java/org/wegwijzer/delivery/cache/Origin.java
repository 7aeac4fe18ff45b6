package org.wegwijzer.delivery.cache;

import org.wegwijzer.http.HeaderField;

/** Where an answer comes from, in the words of the field Cache-Status (RFC 9211). */
enum Origin {
    /** It was at hand, and nothing newer can be known of. */
    HIT("wegwijzer; hit"),
    /** It was at hand; whether it is still right cannot be known, since the change log cannot be read. */
    STALE("wegwijzer; hit; detail=stale"),
    /** It was rendered for this request and is kept. */
    STORED("wegwijzer; fwd=miss; stored"),
    /** It was rendered for this request and is not kept. */
    PASSED("wegwijzer; fwd=miss"),
    /** It was rendered for whoever sent this request, and for nobody else. */
    PRIVATE("wegwijzer; fwd=bypass");

    private final String status;

    Origin(String status) {
        this.status = status;
    }

    /** The header field that says so. */
    HeaderField field() {
        return HeaderField.of("Cache-Status", status);
    }

    /** Whether the same request will find it at hand. */
    boolean isKept() {
        return this != PASSED && this != PRIVATE;
    }

    boolean isAtHand() {
        return this == HIT || this == STALE;
    }
}
