package org.wegwijzer.webhook;

/** There is more to tell; fired inside the transaction. Observe it after the commit. */
public record EventAdded() {}
