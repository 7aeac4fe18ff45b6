package org.wegwijzer.editorial.web.webhook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.Roles;
import org.wegwijzer.editorial.web.EditorRequest;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.Unavailability;
import org.wegwijzer.retry.Retries;
import org.wegwijzer.webhook.signature.PublicKeys;
import org.wegwijzer.webhook.signature.SigningKeys;

/** The keys of the hub that messages to all webhooks are signed with, over HTTP. */
@Path("/editorial/v1/webhook-keys")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Webhooks")
class WebhookKeyResource {

    private final SigningKeys keys;
    private final EditorRequest request;
    private final Retries retries;

    WebhookKeyResource(SigningKeys keys, EditorRequest request, Retries retries) {
        this.keys = keys;
        this.request = request;
        this.retries = retries;
    }

    /** The keys of the hub. */
    @GET
    @Operation(
            operationId = "listWebhookKeys",
            summary = "The public keys by which receivers know messages of this hub",
            description =
                    "The newest first; everybody finds them at `/.well-known/jwks.json`. None before the first webhook.")
    public PublicKeys keys() {
        request.refuseParameters();
        try {
            return keys.published();
        } catch (SQLException away) {
            throw ProblemException.unavailable("Keys cannot be read right now.");
        }
    }

    /** Another key of the hub. */
    @POST
    @Operation(
            operationId = "renewWebhookKey",
            summary = "Sign messages to all webhooks with another key",
            description = "For a day messages are signed with the key before it, too.")
    public RestResponse<PublicKeys> rotate() {
        request.refuseParameters();
        return retries.once(() -> ResponseBuilder.create(Status.CREATED, Unavailability.told(keys::rotate))
                .build());
    }
}
