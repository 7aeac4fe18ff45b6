/**
 * Requests that may be sent again (Idempotency-Key): what was done is done once, and whoever asks again gets the same answer. Knows
 * {@code transaction} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.retry;

import org.jspecify.annotations.NullMarked;
