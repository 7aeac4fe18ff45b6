package org.wegwijzer.access;

/** What endpoints ask for: the names of {@link Scope}s, where a constant is needed. */
public final class Roles {

    /** See {@link Scope#READ}. */
    public static final String READ = "read";

    /** See {@link Scope#WRITE}. */
    public static final String WRITE = "write";

    /** See {@link Scope#PUBLISH}. */
    public static final String PUBLISH = "publish";

    /** See {@link Scope#ADMIN}. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
