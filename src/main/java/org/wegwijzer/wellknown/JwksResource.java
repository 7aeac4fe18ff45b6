package org.wegwijzer.wellknown;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.wegwijzer.http.CacheControl;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.webhook.signature.PublicKeys;
import org.wegwijzer.webhook.signature.SigningKeys;

/** The keys by which receivers of webhooks know this hub (RFC 7517). No part of the API, so it is not in the specification. */
@PermitAll
@Path(JwksResource.ADDRESS)
class JwksResource {

    static final String ADDRESS = "/.well-known/jwks.json";

    private final SigningKeys keys;

    JwksResource(SigningKeys keys) {
        this.keys = keys;
    }

    /** All keys that messages are signed with. */
    @GET
    @Produces("application/jwk-set+json")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CacheControl.FIVE_MINUTES)
    @Operation(hidden = true)
    public PublicKeys get() {
        try {
            return keys.published();
        } catch (SQLException away) {
            throw ProblemException.unavailable("Keys cannot be read right now.");
        }
    }
}
