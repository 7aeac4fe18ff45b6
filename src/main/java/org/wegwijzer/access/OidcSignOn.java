package org.wegwijzer.access;

import io.quarkus.logging.Log;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.TenantIdentityProvider;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.Context;
import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.wegwijzer.problem.ProblemException;

/**
 * Lets those in who show an access token of the OpenID Connect provider that the operator trusts: a JWT (RFC 9068) that it signed
 * for this hub and that has not expired. Its roles open what scopes open.
 */
@ApplicationScoped
class OidcSignOn {

    /** No key's holder can be called so: their names have no colon. */
    private static final String PREFIX = "oidc:";

    private static final int LONGEST_NAME = 120;
    private static final Pattern JWT = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Instance<TenantIdentityProvider> provider;
    private final SignOnConfig config;

    OidcSignOn(Instance<TenantIdentityProvider> provider, SignOnConfig config) {
        this.provider = provider;
        this.config = config;
    }

    /** @throws IllegalStateException if what is set would let in whom nobody meant */
    void check(@Observes StartupEvent start) {
        if (config.enabled()) {
            var issuer = config.issuer()
                    .orElseThrow(() -> new IllegalStateException(
                            "wegwijzer.oidc.issuer is missing: the address of the provider, https://…"));
            if (!isSafe(issuer)) {
                throw new IllegalStateException(
                        "wegwijzer.oidc.issuer must start with https://, except on this machine: whoever can change what the"
                                + " provider says can let anybody in.");
            }
            if (config.audience().isEmpty()) {
                throw new IllegalStateException(
                        "wegwijzer.oidc.audience is missing: what tokens for this hub name as 'aud'. Else those for other"
                                + " applications would open it too.");
            }
            config.narrowed().forEach(OidcSignOn::check);
        }
    }

    private static void check(String name, SignOnConfig.NarrowRole role) {
        var setting = "wegwijzer.oidc.narrowed." + name;
        if (!role.isSound()) {
            throw new IllegalStateException(setting
                    + " must narrow read, write or publish to languages (nl,ar) or types (guide,faq) that there are.");
        }
    }

    private static boolean isSafe(URI issuer) {
        return "https".equals(issuer.getScheme())
                || ("http".equals(issuer.getScheme()) && THIS_MACHINE.contains(issuer.getHost()));
    }

    /** Whether this may be a token of the provider. */
    boolean takes(String token) {
        return config.enabled() && JWT.matcher(token).matches();
    }

    /**
     * Who shows this token; empty if it opens nothing, UNAVAILABLE if that cannot be told.
     *
     * @param request where to go on; keys of the provider may be fetched elsewhere
     */
    Future<Optional<KeyHolder>> holder(String token, Context request) {
        var identity = provider.get().authenticate(new AccessTokenCredential(token));
        return Future.fromCompletionStage(identity.subscribeAsCompletionStage(), request)
                .map(known -> Optional.of(holder(known)))
                .recover(OidcSignOn::refused);
    }

    private KeyHolder holder(SecurityIdentity identity) {
        return new KeyHolder(name(identity), config.rights(identity.getRoles()), credential(identity));
    }

    private static Credential credential(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return new Credential(Credential.SIGN_ON, Instant.ofEpochSecond(token.getExpirationTime()));
        }
        throw new IllegalStateException("the provider's token is no JWT");
    }

    private static String name(SecurityIdentity identity) {
        var name = PREFIX + identity.getPrincipal().getName().replaceAll("[^\\p{L}\\p{M}\\p{N}\\p{P}\\p{S} ]", "?");
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    }

    private static Future<Optional<KeyHolder>> refused(Throwable failure) {
        if (failure instanceof AuthenticationFailedException) {
            return Future.succeededFuture(Optional.empty());
        }
        Log.warnf("Tokens cannot be checked: %s", failure.getMessage());
        return Future.failedFuture(ProblemException.unavailable("Tokens cannot be checked right now."));
    }
}
