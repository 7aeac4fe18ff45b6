package org.wegwijzer.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The OpenID Connect provider whose access tokens let editors in, beside keys. */
@ConfigMapping(prefix = "wegwijzer.oidc")
interface SignOnConfig {

    /** Whether there is one. */
    @WithDefault("false")
    boolean enabled();

    /**
     * The issuer: tokens name it as {@code iss}, and below it lies {@code .well-known/openid-configuration}. Needs https, except on
     * this machine.
     */
    Optional<URI> issuer();

    /** Which {@code aud} tokens for this hub name: those that the provider gave out for others open nothing here. */
    Optional<String> audience();

    /**
     * Where in a token the roles stand, a path with {@code /} between its steps: {@code realm_access/roles}. Without it {@code groups}
     * and what Keycloak writes are looked at.
     */
    Optional<List<String>> roleClaim();

    /** What a role of the provider is called that stands for a scope. */
    Roles roles();

    /** Roles of the provider that stand for a scope in some languages or of some types only, each under a name that the operator likes. */
    Map<String, NarrowRole> narrowed();

    /** What these roles of the provider open, and how far. */
    default Rights rights(Set<String> roles) {
        var plain = Rights.of(roles().scopes(roles), Reach.WHOLE).all().stream();
        var narrow = narrowed().values().stream()
                .filter(role -> roles.contains(role.role()))
                .map(NarrowRole::right);
        return new Rights(Stream.concat(plain, narrow).toList());
    }

    /** A role of the provider that stands for a scope, but not everywhere. */
    interface NarrowRole {

        /** What the provider calls it. */
        String role();

        /** What it opens: {@code read}, {@code write} or {@code publish}. */
        @WithDefault("write")
        String scope();

        /** To whose texts it is narrowed; absent for all. */
        Optional<List<String>> languages();

        /** To whose entries it is narrowed; absent for all. */
        Optional<List<String>> types();

        /** What it stands for. */
        default Rights.Right right() {
            return new Rights.Right(
                    Scope.ofRole(scope()).orElseThrow(),
                    Reach.of(languages().orElse(List.of()), types().orElse(List.of())));
        }

        /** Whether there is anything that it could stand for. */
        default boolean isSound() {
            try {
                return Scope.ofRole(scope())
                                .filter(scope -> scope != Scope.ADMIN)
                                .isPresent()
                        && right().reach().isNarrow();
            } catch (IllegalArgumentException unknown) {
                return false;
            }
        }
    }

    /** What a role of the provider is called that stands for a scope. */
    interface Roles {

        /** Of whoever may see what editors see. */
        @WithDefault("wegwijzer-read")
        String read();

        /** Of whoever may change drafts. */
        @WithDefault("wegwijzer-write")
        String write();

        /** Of whoever may make public. */
        @WithDefault("wegwijzer-publish")
        String publish();

        /** Of whoever may hand out keys and read the audit log. */
        @WithDefault("wegwijzer-admin")
        String admin();

        /** The scopes that these roles of the provider stand for. */
        default Set<Scope> scopes(Set<String> roles) {
            var scopes = EnumSet.noneOf(Scope.class);
            names().forEach((scope, role) -> {
                if (roles.contains(role)) {
                    scopes.add(scope);
                }
            });
            return scopes;
        }

        private Map<Scope, String> names() {
            return Map.of(Scope.READ, read(), Scope.WRITE, write(), Scope.PUBLISH, publish(), Scope.ADMIN, admin());
        }
    }
}
