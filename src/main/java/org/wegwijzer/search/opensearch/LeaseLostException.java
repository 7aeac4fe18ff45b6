package org.wegwijzer.search.opensearch;

import java.io.IOException;

/** Another node keeps the index up by now. */
final class LeaseLostException extends IOException {
    private static final long serialVersionUID = 1;

    LeaseLostException() {
        super("another node keeps the search index up by now");
    }
}
