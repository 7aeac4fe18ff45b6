package org.wegwijzer.editorial.web;

/** What a caller can be allowed to; each includes those before it. */
final class Scopes {

    /** To see drafts, releases and revisions. */
    static final String READ = "read";

    /** To write drafts and to put releases together. */
    static final String WRITE = "write";

    /** To make releases public, now or by the clock. */
    static final String PUBLISH = "publish";

    private Scopes() {}
}
