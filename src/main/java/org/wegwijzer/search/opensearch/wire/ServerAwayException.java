package org.wegwijzer.search.opensearch.wire;

import java.io.IOException;

/** The server cannot be reached, does not answer in time, or answers what no server of OpenSearch would. */
public class ServerAwayException extends IOException {
    private static final long serialVersionUID = 1;

    /** @param reason for the operator; without credentials */
    public ServerAwayException(String reason) {
        super(reason);
    }
}
