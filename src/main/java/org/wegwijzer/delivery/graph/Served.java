package org.wegwijzer.delivery.graph;

import org.wegwijzer.language.Direction;
import org.wegwijzer.language.LanguageTag;

/** The language in which one text is served, and how it is written. */
public record Served(LanguageTag language, Direction dir) {

    /** A text in {@code language}. */
    public static Served in(LanguageTag language) {
        return new Served(language, language.direction());
    }
}
