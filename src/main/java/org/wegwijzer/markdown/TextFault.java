package org.wegwijzer.markdown;

/**
 * Something in a text that no reader would get.
 *
 * @param line on which line of the text it stands, from 1
 * @param reason a sentence for the person who wrote it, with what is allowed
 */
public record TextFault(int line, String reason) {}
