package org.wegwijzer.wellknown;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.wegwijzer.http.CacheControl;

/** {@code security.txt} over HTTP. No part of the API, so it is not in the specification. */
@PermitAll
@Path("/.well-known/security.txt")
class SecurityResource {

    private final SecurityText security;

    SecurityResource(SecurityText security) {
        this.security = security;
    }

    /** Whom to tell of a weakness. */
    @GET
    @Produces("text/plain;charset=utf-8")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CacheControl.FIVE_MINUTES)
    @Operation(hidden = true)
    public String get() {
        return security.text();
    }
}
