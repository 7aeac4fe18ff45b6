package org.wegwijzer.bundle;

/** There is no hub yet, so there is nothing to export. */
public class NothingPublished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingPublished() {
        super("There is no hub yet; import one first.", null, false, false);
    }
}
