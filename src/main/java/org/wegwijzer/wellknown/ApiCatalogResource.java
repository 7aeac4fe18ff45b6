package org.wegwijzer.wellknown;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.wegwijzer.http.CacheControl;
import org.wegwijzer.reference.ReferenceFiles;

/** The catalog of APIs (RFC 9727) over HTTP. No part of the API, so it is not in the specification. */
@PermitAll
@Path(ApiCatalogResource.ADDRESS)
class ApiCatalogResource {

    static final String ADDRESS = "/.well-known/api-catalog";

    private final ReferenceFiles reference;

    ApiCatalogResource(ReferenceFiles reference) {
        this.reference = reference;
    }

    /** Which APIs are here. The link to itself is what a HEAD request is made for (RFC 9727, 2). */
    @GET
    @Produces("application/linkset+json;profile=\"https://www.rfc-editor.org/info/rfc9727\"")
    @ResponseHeader(name = "Link", value = "<" + ADDRESS + ">; rel=\"api-catalog\"")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = CacheControl.FIVE_MINUTES)
    @Operation(hidden = true)
    public ApiCatalog get() {
        return ApiCatalog.of(reference.address().stream());
    }
}
