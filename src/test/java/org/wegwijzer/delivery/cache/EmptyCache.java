package org.wegwijzer.delivery.cache;

import jakarta.inject.Singleton;

/** Empties the cache, for tests of what rendering costs and gives. */
@Singleton
public class EmptyCache {

    private final AnswerCache cache;

    EmptyCache(AnswerCache cache) {
        this.cache = cache;
    }

    /** From now on everything is rendered anew, once. */
    public void now() {
        cache.forget();
    }
}
