package org.wegwijzer.delivery.graph.answer;

import java.util.Map;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.relation.EntryRef;

/**
 * Entries that were chosen one by one, as far as they are published.
 *
 * @param cards by type and slug
 * @param titles what entries are called, by type and slug
 * @param dependencies everything that was read
 */
public record Selection(
        Map<EntryType, Map<String, Object>> cards,
        Map<EntryType, Map<String, EntryRef>> titles,
        Dependencies dependencies) {}
