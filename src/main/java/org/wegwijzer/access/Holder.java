package org.wegwijzer.access;

import java.util.Set;

/**
 * Who was let in.
 *
 * @param name what the audit log and revisions call them
 * @param credential by what
 */
record Holder(String name, Set<Scope> scopes, Credential credential) {

    Holder {
        scopes = Set.copyOf(scopes);
    }
}
