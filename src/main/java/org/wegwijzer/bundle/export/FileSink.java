package org.wegwijzer.bundle.export;

import java.io.IOException;

/** Takes the files of a bundle, one after the other. */
interface FileSink {

    /**
     * Takes a file.
     *
     * @param name relative to the bundle, with slashes
     */
    void file(String name, byte[] content) throws IOException;
}
