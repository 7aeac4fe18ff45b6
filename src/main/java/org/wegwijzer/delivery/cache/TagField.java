package org.wegwijzer.delivery.cache;

import java.util.Collection;
import java.util.stream.Collectors;
import org.wegwijzer.http.HeaderField;

/** The header fields in which other people's caches look for tags. */
public enum TagField {
    /** Cloudflare, CloudFront and others: commas. */
    CACHE_TAG("Cache-Tag", ",", ""),
    /** Fastly: blanks. */
    SURROGATE_KEY("Surrogate-Key", " ", ""),
    /** Akamai: commas. */
    EDGE_CACHE_TAG("Edge-Cache-Tag", ",", ""),
    /** Varnish: blanks. */
    XKEY("xkey", " ", ""),
    /** RFC 9875: a list of strings (RFC 9651). */
    CACHE_GROUPS("Cache-Groups", ", ", "\"");

    /** Characters around a name and a value on a line. */
    private static final int AROUND = 4;

    private final String title;
    private final String separator;
    private final String quote;

    TagField(String title, String separator, String quote) {
        this.title = title;
        this.separator = separator;
        this.quote = quote;
    }

    /** Characters of the field without its tags. */
    int overhead() {
        return title.length() + AROUND;
    }

    /** The field with these tags. */
    HeaderField of(Collection<String> tags) {
        return HeaderField.of(
                title, tags.stream().map(tag -> quote + tag + quote).collect(Collectors.joining(separator)));
    }
}
