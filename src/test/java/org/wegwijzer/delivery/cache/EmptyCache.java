package org.wegwijzer.delivery.cache;

import jakarta.inject.Singleton;
import org.wegwijzer.delivery.graph.answer.CardCache;

/** Empties the caches, for tests of what rendering costs and gives. */
@Singleton
public class EmptyCache {

    private final AnswerCache answers;
    private final CardCache cards;

    EmptyCache(AnswerCache answers, CardCache cards) {
        this.answers = answers;
        this.cards = cards;
    }

    /** From now on everything is rendered anew, once. */
    public void now() {
        answers.forget();
        cards.forget();
    }
}
