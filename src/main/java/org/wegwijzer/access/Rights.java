package org.wegwijzer.access;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All that somebody may do: what scopes open, each as far as it goes. */
public record Rights(List<Right> all) {

    /** Under which a {@link SecurityIdentity} has them. */
    static final String ATTRIBUTE = "wegwijzer.rights";

    public Rights {
        all = List.copyOf(all);
    }

    /** What one scope opens, and how far. */
    public record Right(Scope scope, Reach reach) {}

    /** Some scopes, all as far. */
    static Rights of(Collection<Scope> scopes, Reach reach) {
        return new Rights(scopes.stream().map(scope -> new Right(scope, reach)).toList());
    }

    /** Those of whoever sent a request; empty if nobody was let in, as where the program itself is at work. */
    public static Optional<Rights> of(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }

    /** The scopes, however far they go. */
    public Set<Scope> scopes() {
        return all.stream().map(Right::scope).collect(Collectors.toSet());
    }

    /** How far everything goes that opens a scope, each by itself. */
    public List<Reach> reaches(Scope scope) {
        return all.stream()
                .filter(right -> right.scope().compareTo(scope) >= 0)
                .map(Right::reach)
                .distinct()
                .toList();
    }

    /** The narrowest reach in which all lies that they may change, or see if they may change nothing. */
    public Reach reach() {
        var changing = reaches(Scope.WRITE);
        var reaches = changing.isEmpty() ? reaches(Scope.READ) : changing;
        return new Reach(
                together(reaches.stream().map(Reach::languages).toList()),
                together(reaches.stream().map(Reach::types).toList()));
    }

    /** An empty list stands for all. */
    private static <T> List<T> together(List<List<T>> lists) {
        return lists.stream().anyMatch(List::isEmpty)
                ? List.of()
                : lists.stream().flatMap(List::stream).toList();
    }
}
