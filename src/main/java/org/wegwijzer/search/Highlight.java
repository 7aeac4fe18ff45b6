package org.wegwijzer.search;

/**
 * A piece of a text with the words that were searched for.
 *
 * @param field the public name of the field
 * @param text HTML whose only markup is {@code <mark>} around the words
 */
public record Highlight(String field, String text) {}
