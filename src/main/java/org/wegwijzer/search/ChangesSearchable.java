package org.wegwijzer.search;

/**
 * Searches of this process see more changes than before; fired when they do.
 *
 * @param sequence the last one that they see
 */
public record ChangesSearchable(long sequence) {}
