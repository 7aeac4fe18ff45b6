package org.wegwijzer.delivery.cache;

import java.util.Collection;
import java.util.stream.Collectors;
import org.wegwijzer.change.PublicTags;
import org.wegwijzer.http.HeaderField;

/** The header fields in which other people's caches look for tags. */
public enum TagField {
    /** Cloudflare, CloudFront and others: commas. */
    CACHE_TAG("Cache-Tag", ",", "", 1_000),
    /** Fastly: blanks. */
    SURROGATE_KEY("Surrogate-Key", " ", "", 1_000),
    /** Akamai: commas, and no more than 128. */
    EDGE_CACHE_TAG("Edge-Cache-Tag", ",", "", 128),
    /** Varnish: blanks. */
    XKEY("xkey", " ", "", 1_000),
    /** RFC 9875: a list of strings (RFC 9651), of which caches have to take 32. */
    CACHE_GROUPS("Cache-Groups", ", ", "\"", PublicTags.MOST);

    /** Characters around a name and a value on a line. */
    private static final int AROUND = 4;

    private final String title;
    private final String separator;
    private final String quote;
    private final int most;

    TagField(String title, String separator, String quote, int most) {
        this.title = title;
        this.separator = separator;
        this.quote = quote;
        this.most = most;
    }

    /** Whether this is its name. */
    boolean isCalled(String name) {
        return title.equals(name);
    }

    /** Characters of the field without its tags. */
    int overhead() {
        return title.length() + AROUND;
    }

    /**
     * The field of an answer.
     *
     * @param tags what was read for it
     * @param room most characters of the names
     */
    HeaderField of(Collection<String> tags, int room) {
        var names = PublicTags.ofAnswer(tags, room, most);
        return HeaderField.of(
                title, names.stream().map(name -> quote + name + quote).collect(Collectors.joining(separator)));
    }
}
