package org.wegwijzer.access;

import java.util.Set;

/**
 * Who was let in.
 *
 * @param name what the audit log and revisions call them
 */
record Holder(String name, Set<Scope> scopes) {

    Holder {
        scopes = Set.copyOf(scopes);
    }
}
