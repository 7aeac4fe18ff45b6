package org.wegwijzer.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a key opens; each scope opens all that those before it open. Whoever may hand out keys could hand out any, so a narrower
 * {@code admin} would be narrower in name only.
 */
public enum Scope {
    /** To see what editors see. */
    READ(Roles.READ),
    /** To change drafts. */
    WRITE(Roles.WRITE),
    /** To make public, also by import. */
    PUBLISH(Roles.PUBLISH),
    /** To hand out and revoke keys, and to read the audit log. */
    ADMIN(Roles.ADMIN);

    private final String role;

    Scope(String role) {
        this.role = role;
    }

    /** The public name, which is also the role that endpoints ask for: {@code read}. */
    public String role() {
        return role;
    }

    /** The scope of that public name, if there is one. */
    public static Optional<Scope> ofRole(String role) {
        return Stream.of(values()).filter(scope -> scope.role().equals(role)).findFirst();
    }

    /** The public names of all scopes. */
    public static List<String> allRoles() {
        return Stream.of(values()).map(Scope::role).toList();
    }

    /** Every role that these scopes open. */
    static Set<String> opened(Collection<Scope> scopes) {
        return Stream.of(values())
                .filter(scope -> scopes.stream().anyMatch(given -> given.compareTo(scope) >= 0))
                .map(Scope::role)
                .collect(Collectors.toSet());
    }
}
