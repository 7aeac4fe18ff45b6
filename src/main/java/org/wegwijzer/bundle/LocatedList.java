package org.wegwijzer.bundle;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;
import org.wegwijzer.bundle.Located.Place;

/**
 * A list that knows where each of its parts was written.
 *
 * @param places file and line by JSON pointer
 * @param sound whether it could be read without a fault
 */
record LocatedList(ArrayNode tree, Map<String, Place> places, boolean sound) {}
