package org.wegwijzer.access;

import java.util.Set;

/**
 * Who was let in.
 *
 * @param name what the audit log and revisions call them
 * @param credential by what
 */
record KeyHolder(String name, Set<Scope> scopes, Credential credential) {

    KeyHolder {
        scopes = Set.copyOf(scopes);
    }
}
