package org.wegwijzer.search.content;

import org.wegwijzer.language.LanguageTag;

/**
 * One text of an entry.
 *
 * @param text without markup
 */
public record ZoneText(LanguageTag language, Zone zone, String text) {}
