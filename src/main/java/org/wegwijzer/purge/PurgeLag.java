package org.wegwijzer.purge;

/**
 * How far behind a cache is.
 *
 * @param publications that it was not told of
 * @param seconds since the first of them
 */
record PurgeLag(long publications, long seconds) {

    static final PurgeLag NONE = new PurgeLag(0, 0);
}
