package org.wegwijzer.search.opensearch.wire;

/** The server is there, understood what it was asked, and does not do it: it is set up in another way than we expect. */
public final class ServerRefusalException extends ServerAwayException {
    private static final long serialVersionUID = 1;

    private final boolean missing;

    ServerRefusalException(ServerAnswer answer) {
        super("it refuses with status %s: %s".formatted(answer.status(), answer.reason()));
        this.missing = answer.isMissing();
    }

    /** Whether it does not because there is no such index or document. */
    public boolean isMissing() {
        return missing;
    }
}
