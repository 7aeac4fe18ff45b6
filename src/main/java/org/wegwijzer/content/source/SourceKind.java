package org.wegwijzer.content.source;

/** What sort of authority a source is. */
public enum SourceKind {
    /** A government body or the government itself. */
    GOVERNMENT,
    /** The text of the law. */
    LEGISLATION,
    /** A body that holds exams. */
    EXAM_BODY,
    /** A municipality, or municipalities in general. */
    MUNICIPALITY,
    /** An organisation independent of the government. */
    NGO,
    /** A website or portal that bundles information or services of others. */
    PORTAL,
    /** Anything else. */
    OTHER
}
