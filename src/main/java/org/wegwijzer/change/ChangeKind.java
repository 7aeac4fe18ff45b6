package org.wegwijzer.change;

/** What happened to an entry in public. */
public enum ChangeKind {
    /** It appeared, or appeared anew. */
    PUBLISHED,
    /** It is gone. */
    REMOVED,
    /** It came to stand in a topic, or left it, without being written itself: only those who narrow by that topic are told. */
    MEMBERSHIP
}
