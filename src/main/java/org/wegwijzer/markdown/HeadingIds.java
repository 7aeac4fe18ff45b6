package org.wegwijzer.markdown;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.heading.anchor.IdGenerator;

/** Gives headings ids that no other heading of the same text has. Used for one text. */
final class HeadingIds {

    /** Joins letters or keeps them apart, and is seen by nobody (Unicode, 23.2). */
    private static final Pattern JOINERS = Pattern.compile("[\\u200C\\u200D]");

    private final IdGenerator ids = IdGenerator.builder().defaultId("section").build();
    private final Set<String> given = new HashSet<>();

    String of(String heading) {
        var made = ids.generateId(JOINERS.matcher(heading).replaceAll(""));
        var id = made;
        for (var number = 1; !given.add(id); number++) {
            id = made + "-" + number;
        }
        return id;
    }
}
