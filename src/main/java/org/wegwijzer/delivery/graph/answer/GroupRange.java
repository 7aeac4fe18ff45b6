package org.wegwijzer.delivery.graph.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Places of groups among their owner's, from one to another, both among them; the first is 1. */
record GroupRange(long from, long to) {

    long size() {
        return to - from + 1;
    }

    /** What a statement asks for: the groups of these entries. */
    Map<String, Object> of(Set<Long> parents) {
        return Map.of("parents", parents, "fromPlace", from, "toPlace", to);
    }

    /** The same, and the first links of each. */
    Map<String, Object> of(Set<Long> parents, int limit) {
        var values = new HashMap<>(of(parents));
        values.put("limit", limit);
        return values;
    }
}
