package org.wegwijzer.delivery.graph.answer;

/** Makes of an entry what lists and expansions show of it; implemented by whoever knows the views. */
public interface CardMaker {

    /** The card of an entry. */
    Object card(LoadedEntry entry);
}
