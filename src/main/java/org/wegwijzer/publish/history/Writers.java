package org.wegwijzer.publish.history;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The names of those who wrote something, as they are kept: a line each, whoever wrote last at the end. */
public final class Writers {

    /** Characters that are kept; whoever wrote first is forgotten first. */
    private static final int LONGEST = 2_000;

    private Writers() {}

    /** Those who wrote, once somebody did once more. */
    public static String with(@Nullable String kept, String author) {
        var names = new LinkedHashSet<>(of(kept));
        names.remove(author);
        names.add(author);
        return kept(names);
    }

    /** The form in which names are kept. */
    static String kept(Iterable<String> names) {
        var text = String.join("\n", names);
        var cut = text.length() - LONGEST;
        return cut <= 0 ? text : text.substring(text.indexOf('\n', cut) + 1);
    }

    /** The names. */
    public static List<String> of(@Nullable String kept) {
        return kept == null || kept.isEmpty() ? List.of() : new ArrayList<>(List.of(kept.split("\n")));
    }
}
