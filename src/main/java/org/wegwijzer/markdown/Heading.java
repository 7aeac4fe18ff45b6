package org.wegwijzer.markdown;

/**
 * A heading of a text.
 *
 * @param id what a link within the page leads to; unique in its text
 * @param level from 1, the highest, to 6
 * @param text without markup
 */
public record Heading(String id, int level, String text) {}
