package org.wegwijzer.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A header field, ready for the wire: its characters are bytes already, and its hash is known.
 *
 * @param name in lower case
 */
public record HeaderField(CharSequence name, CharSequence value) {

    /** The names by how the code spells them: few, in many answers that are kept. */
    private static final Map<String, CharSequence> NAMES = new ConcurrentHashMap<>();

    /** A field with this name and this value, whose characters are all of ISO 8859-1. */
    public static HeaderField of(String name, String value) {
        return new HeaderField(
                NAMES.computeIfAbsent(name, known -> HttpHeaders.createOptimized(known.toLowerCase(Locale.ROOT))),
                HttpHeaders.createOptimized(value));
    }

    /** Puts them beside what is there, in this order. */
    public static void putAll(List<HeaderField> fields, MultiMap headers) {
        for (var field : fields) {
            headers.add(field.name, field.value);
        }
    }
}
