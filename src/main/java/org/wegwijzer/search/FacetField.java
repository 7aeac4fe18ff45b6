package org.wegwijzer.search;

/** What found entries are counted by. */
public enum FacetField {
    /** The type of the entry. */
    TYPE,
    /** The topics in which it stands. */
    TOPIC,
    /** The sources that it names. */
    SOURCE
}
