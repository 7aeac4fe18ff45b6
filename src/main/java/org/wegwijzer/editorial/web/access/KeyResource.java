package org.wegwijzer.editorial.web.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.KeyRequest;
import org.wegwijzer.access.Keys;
import org.wegwijzer.access.NameConflict;
import org.wegwijzer.access.Roles;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;
import org.wegwijzer.retry.Retries;

/** The keys of editors and programs over HTTP. */
@Path(KeyResource.ADDRESS)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Keys")
class KeyResource {

    static final String ADDRESS = "/editorial/v1/keys";

    private final Keys keys;
    private final SecurityIdentity identity;
    private final Retries retries;

    KeyResource(Keys keys, SecurityIdentity identity, Retries retries) {
        this.keys = keys;
        this.identity = identity;
        this.retries = retries;
    }

    /** All keys, without what their holders keep secret. */
    @GET
    @Operation(
            operationId = "listKeys",
            summary = "All keys",
            description = "By name, also those that have expired or were revoked. No secret is among it.")
    public KeyList list(@Context HttpServerRequest request) {
        QueryParameters.of(request.query()).finish();
        return KeyList.of(keys.all());
    }

    /** Makes a key. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "createKey",
            summary = "Make a key",
            description =
                    "`token` is what its holder shows. It is told this once and kept nowhere, except for whoever repeats the request with its `Idempotency-Key`. 409 if another key has the name or one that looks like it, or had it.")
    public RestResponse<CreatedKey> create(byte[] body, @Context HttpServerRequest request) {
        QueryParameters.of(request.query()).finish();
        return retries.once(body, () -> created(KeyDocument.parse(body)));
    }

    private RestResponse<CreatedKey> created(KeyRequest request) {
        try {
            var made = keys.create(request, identity.getPrincipal().getName());
            return ResponseBuilder.create(Status.CREATED, new CreatedKey(made.key(), made.token()))
                    .header(HttpHeaders.LOCATION, ADDRESS + "/" + made.key().id())
                    .build();
        } catch (NameConflict taken) {
            throw ProblemException.conflict(String.valueOf(taken.getMessage()));
        }
    }

    /** Revokes a key. */
    @DELETE
    @Path("{id}")
    @Operation(
            operationId = "revokeKey",
            summary = "Revoke a key",
            description = "It opens nothing from now on; on other nodes within 5 seconds. It stays in the list.")
    public RestResponse<Void> revoke(@RestPath String id, @Context HttpServerRequest request) {
        QueryParameters.of(request.query()).finish();
        if (keys.revoke(id).isEmpty()) {
            throw ProblemException.notFound("There is no such key.");
        }
        return RestResponse.noContent();
    }
}
