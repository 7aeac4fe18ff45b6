package org.wegwijzer.webhook.delivery;

import java.time.Instant;

/**
 * When a message is tried again.
 *
 * @param since when it first failed
 */
record Postponement(Instant since, Instant due) {}
