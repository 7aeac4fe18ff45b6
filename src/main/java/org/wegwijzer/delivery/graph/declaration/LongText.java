package org.wegwijzer.delivery.graph.declaration;

import java.util.Set;

/** The text of an entry that is long: what it is called, and what is made from it. */
public final class LongText {

    /** The text field that is long. */
    public static final String FIELD = "body";

    /** The members that are made from it. */
    public static final Set<String> MEMBERS = Set.of(FIELD, "readingMinutes", "tableOfContents", "references");

    private LongText() {}
}
