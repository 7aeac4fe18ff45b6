package org.wegwijzer.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;

/**
 * A header field, ready for the wire: its characters are bytes already, and its hash is known.
 *
 * @param name in lower case
 */
public record HeaderField(CharSequence name, CharSequence value) {

    /** A field with this name and this value, whose characters are all of ISO 8859-1. */
    public static HeaderField of(String name, String value) {
        return new HeaderField(
                HttpHeaders.createOptimized(name.toLowerCase(Locale.ROOT)), HttpHeaders.createOptimized(value));
    }

    /** Puts them beside what is there, in this order. */
    public static void putAll(List<HeaderField> fields, MultiMap headers) {
        for (var field : fields) {
            headers.add(field.name, field.value);
        }
    }
}
