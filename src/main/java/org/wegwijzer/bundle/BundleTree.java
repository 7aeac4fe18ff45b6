package org.wegwijzer.bundle;

import java.io.IOException;
import java.util.List;

/** Files and folders below one root, wherever they are kept. Paths are relative to the root, with slashes; the root's is empty. */
interface BundleTree {

    /** What can be at a path; links are not followed. */
    enum Kind {
        /** A plain file. */
        FILE,
        /** A folder. */
        FOLDER,
        /** A link, a device or the like. */
        OTHER,
        /** Nothing at all. */
        NOTHING
    }

    /** What people call it. */
    String name();

    Kind kind(String path);

    /**
     * The names of what lies in a folder, in their order.
     *
     * @throws IOException if they cannot be read
     */
    List<String> children(String folder) throws IOException;

    /** Of a file, in bytes. */
    long size(String file) throws IOException;

    /**
     * What a file holds.
     *
     * @throws IOException if it cannot be read
     */
    byte[] read(String file) throws IOException;

    /** The path of something in a folder. */
    static String below(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
