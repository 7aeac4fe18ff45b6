package org.wegwijzer.publish.history;

/** What a revision tells. The name is public contract. */
public enum RevisionKind {
    /** What the entry said from then on. */
    PUBLISHED,
    /** That the entry was gone from then on. */
    REMOVED
}
