package org.wegwijzer.draft.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;
import org.wegwijzer.draft.document.LocatedDocument.Place;

/**
 * A list that knows where each of its parts was written.
 *
 * @param places file and line by JSON pointer
 * @param sound whether it could be read without a fault
 */
public record LocatedList(ArrayNode tree, Map<String, Place> places, boolean sound) {}
