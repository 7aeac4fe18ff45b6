package org.wegwijzer.access;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;

/**
 * Tells endpoints who is there: whom the {@link CredentialGate} let in. The principal is the holder's name, the roles are what its
 * scopes open.
 */
@ApplicationScoped
class KeyAuthentication implements HttpAuthenticationMechanism {

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        return CredentialGate.holder(request)
                .map(holder -> Uni.createFrom().item(identity(holder)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    /** Before all others: who comes as far as here was let in, and what was shown is not to be judged once more. */
    @Override
    public int getPriority() {
        return Integer.MAX_VALUE;
    }

    private static SecurityIdentity identity(KeyHolder holder) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(holder.name()))
                .addRoles(Scope.opened(holder.rights().scopes()))
                .addAttribute(Credential.ATTRIBUTE, holder.credential())
                .addAttribute(Rights.ATTRIBUTE, holder.rights())
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom()
                .item(new ChallengeData(
                        Status.UNAUTHORIZED.getStatusCode(),
                        HttpHeaders.WWW_AUTHENTICATE,
                        "Bearer realm=\"wegwijzer\""));
    }
}
