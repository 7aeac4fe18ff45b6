package org.wegwijzer.bundle.export;

/** There is no hub yet, so there is nothing to export. */
public class EmptyHubException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EmptyHubException() {
        super("There is no hub yet; import one first.", null, false, false);
    }
}
