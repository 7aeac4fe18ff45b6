package org.wegwijzer.change;

/**
 * Something became public; fired inside the publishing transaction. Observe it after the commit: before, a reader could still
 * fetch what was.
 *
 * @param changes how many entries changed
 * @param sequence of the last line of the change log
 */
public record ContentPublished(long changes, long sequence) {}
