package org.wegwijzer.change;

/**
 * Something became public; fired inside the publishing transaction. Observe it after the commit: before, a reader could still
 * fetch what was.
 *
 * @param changes how many entries changed
 */
public record ContentPublished(long changes) {}
