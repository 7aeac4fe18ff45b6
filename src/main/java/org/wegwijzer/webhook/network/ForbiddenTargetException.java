package org.wegwijzer.webhook.network;

/** A name leads to where messages may not go. Says no address: whoever names hosts is not told what they mean inside. */
public final class ForbiddenTargetException extends Exception {

    private static final long serialVersionUID = 1L;

    ForbiddenTargetException() {
        super("messages may not go there");
    }
}
