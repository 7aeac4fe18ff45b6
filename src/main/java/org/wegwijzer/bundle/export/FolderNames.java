package org.wegwijzer.bundle.export;

import org.wegwijzer.content.EntryType;

/** What the files of a bundle are called, for those who read them and those who write them. */
public final class FolderNames {

    /** The hub itself. */
    public static final String HUB = "hub.yaml";

    /** The folder beside the hub, and the field of the hub in other notations. */
    public static final String SYNONYMS = "synonyms";

    /** Says that this is not all of a hub. */
    public static final String PART = "part.yaml";

    /** The member of a JSON document that says so. */
    public static final String PART_MEMBER = "part";

    private FolderNames() {}

    /** Whether each entry of a type has a folder with a file for each language; else one file has all that it says. */
    public static boolean isInFolders(EntryType type) {
        return switch (type) {
            case SOURCE, TOPIC, FAQ -> false;
            case GUIDE -> true;
        };
    }
}
