package org.wegwijzer.archive;

import java.io.IOException;

/** An archive, or one member of it, is not what its directory says; the message goes on from "the archive …". */
public class DamagedArchive extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedArchive(String reason) {
        super(reason);
    }

    DamagedArchive(String reason, Throwable cause) {
        super(reason, cause);
    }

    /** What is wrong: a sentence without its subject, for whoever made the archive. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
