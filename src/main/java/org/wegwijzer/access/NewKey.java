package org.wegwijzer.access;

/**
 * A key that was just made.
 *
 * @param token what its holder shows; it is kept nowhere and cannot be shown again
 */
public record NewKey(Key key, String token) {

    @Override
    public String toString() {
        return key.toString();
    }
}
