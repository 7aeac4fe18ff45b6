package org.wegwijzer.publish.history;

import java.util.UUID;

/**
 * Why something becomes public.
 *
 * @param release the release by which it does
 * @param name that release's name
 * @param author who publishes it
 * @param message why, in the author's words; empty if they say nothing
 */
public record Cause(UUID release, String name, String author, String message) {

    /** A release that is made and published at once. */
    public static Cause at(String name, String author, String message) {
        return new Cause(UUID.randomUUID(), name, author, message);
    }
}
