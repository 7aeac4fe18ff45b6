package org.wegwijzer.access;

/** Another key has the name, or one that looks like it, or had it before it was revoked: in the audit log a name stands for one holder. */
public class NameConflict extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NameConflict(String name) {
        this(name, name);
    }

    /** @param taken the name that there is, or was */
    NameConflict(String name, String taken) {
        super(
                name.equals(taken)
                        ? "There is a key named '%s' already, or there was.".formatted(name)
                        : "The name '%s' looks like '%s', which a key has, or had.".formatted(name, taken),
                null,
                false,
                false);
    }
}
