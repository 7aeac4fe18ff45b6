package org.wegwijzer.publish.history;

/** Where a release stands. The name is public contract. */
public enum ReleaseState {
    /** Editors work on it. */
    OPEN,
    /** It publishes itself at its time; until then nothing in it can be changed. */
    SCHEDULED,
    /** It is public. */
    PUBLISHED
}
