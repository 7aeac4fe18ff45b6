package org.wegwijzer.language;

/** The language in which one text is served, and how it is written. */
public record TextLanguage(LanguageTag language, Direction dir) {

    /** A text in {@code language}. */
    public static TextLanguage in(LanguageTag language) {
        return new TextLanguage(language, language.direction());
    }
}
