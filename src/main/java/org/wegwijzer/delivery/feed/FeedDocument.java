package org.wegwijzer.delivery.feed;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An entry as its own page gives it in one language, with its long text, and of its relations only those that it has itself: nobody
 * else's change is one of it.
 *
 * @param content what it says
 * @param json the same as bytes in UTF-8
 * @param entityTag the same as long as it says the same
 */
@SuppressWarnings("ArrayRecordComponent") // Written once, on its way to the wire.
public record FeedDocument(ObjectNode content, byte[] json, String entityTag) {}
