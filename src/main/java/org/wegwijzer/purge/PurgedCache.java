package org.wegwijzer.purge;

/** Which cache in front is told what it must forget. */
public enum PurgedCache {
    /** Varnish with vmod xkey, one or several of them. */
    VARNISH("xkey"),
    /** Fastly. */
    FASTLY("Surrogate-Key"),
    /** Cloudflare. */
    CLOUDFLARE("Cache-Tag"),
    /** Any other, as the operator describes it. */
    OTHER("");

    private final String field;

    PurgedCache(String field) {
        this.field = field;
    }

    /** The header field in which it looks for the names of an answer; empty if the operator has to know. */
    public String field() {
        return field;
    }
}
