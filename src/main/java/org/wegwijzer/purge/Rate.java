package org.wegwijzer.purge;

import java.time.Duration;

/**
 * How many requests a cache takes (a token bucket).
 *
 * @param apart after how long one more may follow
 * @param atOnce how many may come together after some quiet, at least 1
 */
record Rate(Duration apart, int atOnce) {}
