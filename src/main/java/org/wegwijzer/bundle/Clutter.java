package org.wegwijzer.bundle;

import java.util.Locale;
import java.util.Set;

/** What systems leave in folders and archives and nobody wrote: passed over. */
final class Clutter {

    /** Finder's copy of what it knows about files, and its picture of a folder; Explorer's settings and pictures of a folder. */
    private static final Set<String> NAMES = Set.of("__macosx", "icon\r", "desktop.ini", "thumbs.db");

    private Clutter() {}

    /** Whether a file or folder of this name is passed over with all that is in it; a path that took a wrong turn is not. */
    static boolean is(String name) {
        return (name.startsWith(".") && name.indexOf('\\') < 0) || NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
