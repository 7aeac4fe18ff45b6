package org.wegwijzer.search;

import org.wegwijzer.language.LanguageTag;

/**
 * An entry whose title goes on like what was typed.
 *
 * @param title in {@code language}
 * @param text the title as HTML whose only markup is {@code <mark>} around what was typed
 */
public record Completion(EntryKey entry, String title, LanguageTag language, String text) {}
