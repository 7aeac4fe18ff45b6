package org.wegwijzer.delivery.snapshot;

import org.wegwijzer.language.LanguageTag;

/**
 * The first line of a snapshot.
 *
 * @param cursor the place in the log of changes from which to go on
 * @param language of the documents
 * @param count how many documents follow, one on each line
 */
public record SnapshotHead(String cursor, LanguageTag language, long count) {}
