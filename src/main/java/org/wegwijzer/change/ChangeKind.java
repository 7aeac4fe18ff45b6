package org.wegwijzer.change;

/** What happened to an entry in public. */
public enum ChangeKind {
    /** It appeared, or appeared anew. */
    PUBLISHED,
    /** It is gone. */
    REMOVED
}
