package org.wegwijzer.search.content;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of text that an entry has, the most telling first. */
public enum Zone {
    /** What the entry is called: a title, a name or a question. */
    TITLE,
    /** Its short name. */
    ABBREVIATION,
    /** Its name in full. */
    NAME,
    /** What it says in short: a summary, a description or an answer. */
    SUMMARY,
    /** What it says at length. */
    BODY,
    /** Why it is recommended, or what it uses others for. */
    NOTE;

    /** The zone of this name, if there is one. */
    public static Optional<Zone> named(String name) {
        return Stream.of(values()).filter(zone -> zone.name().equals(name)).findFirst();
    }
}
