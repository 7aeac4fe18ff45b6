package org.wegwijzer.language;

/** The language in which one text is served, and how it is written. */
public record Served(LanguageTag language, Direction dir) {

    /** A text in {@code language}. */
    public static Served in(LanguageTag language) {
        return new Served(language, language.direction());
    }
}
