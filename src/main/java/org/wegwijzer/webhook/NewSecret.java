package org.wegwijzer.webhook;

/**
 * A secret that was just made.
 *
 * @param secret {@code whsec_…}, told this once
 */
public record NewSecret(String secret) {

    @Override
    public String toString() {
        return "whsec_…";
    }
}
