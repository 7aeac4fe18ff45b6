package org.wegwijzer.access;

/** Another key has the name, or had it before it was revoked: in the audit log a name stands for one holder. */
public class NameTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NameTaken(String name) {
        super("There is a key named '%s' already, or there was.".formatted(name), null, false, false);
    }
}
