package org.wegwijzer.webhook.delivery;

import java.time.Duration;

/**
 * One attempt that is over.
 *
 * @param status that of HTTP; 0 if there was no answer
 * @param wish how long the receiver wants to be left alone; zero if it does not say
 */
record Attempt(DeliveryOutcome outcome, int status, Duration wish) {

    /** One that ended without an answer. */
    static Attempt unanswered(DeliveryOutcome outcome) {
        return new Attempt(outcome, 0, Duration.ZERO);
    }

    boolean isDelivered() {
        return outcome == DeliveryOutcome.DELIVERED;
    }
}
