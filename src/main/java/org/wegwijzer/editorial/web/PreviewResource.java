package org.wegwijzer.editorial.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.Credential;
import org.wegwijzer.access.Roles;
import org.wegwijzer.editorial.preview.PreviewReader;
import org.wegwijzer.editorial.preview.PreviewToken;
import org.wegwijzer.retry.Retries;

/** Tokens for previews, over HTTP. */
@Path(EntryResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Previews")
class PreviewResource {

    private final PreviewReader previewing;
    private final EditorRequest request;
    private final Retries retries;
    private final SecurityIdentity identity;

    PreviewResource(PreviewReader previewing, EditorRequest request, Retries retries, SecurityIdentity identity) {
        this.previewing = previewing;
        this.request = request;
        this.retries = retries;
        this.identity = identity;
    }

    /** A token for a release. */
    @POST
    @Path("releases/{id}/preview-tokens")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "previewRelease",
            summary = "Let somebody see everything as it would be with a release",
            description =
                    "Send the token in the header `Preview-Token` of any request to the public API. It ends with the key of"
                            + " whoever made it, if not before. The request has no body.")
    public RestResponse<PreviewToken> release(@RestPath String id) {
        request.refuseParameters();
        return retries.once(() -> RestResponse.status(
                Status.CREATED, previewing.ofRelease(EditorRequest.id(id), Credential.of(identity))));
    }

    /** A token for the draft of the hub. */
    @POST
    @Path(HubEntryResource.HUB + "/draft/preview-tokens")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "previewHubDraft",
            summary = "Let somebody see everything as it would be with the draft of the hub",
            description =
                    "Good for every page, since the hub is part of each; ends with the key of whoever made it, if not"
                            + " before. The request has no body.")
    public RestResponse<PreviewToken> hub() {
        request.refuseParameters();
        return retries.once(() -> RestResponse.status(Status.CREATED, previewing.ofHub(Credential.of(identity))));
    }

    /** A token for a draft. */
    @POST
    @Path(EntryResource.ONE + "/draft/preview-tokens")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "previewDraft",
            summary = "Let somebody see the pages of an entry as they would be with its draft",
            description =
                    "Good for the entry's page and what is below it, and for nothing else; ends with the key of whoever made"
                            + " it, if not before. The request has no body.")
    public RestResponse<PreviewToken> draft(@RestPath String types, @RestPath String slug) {
        request.refuseParameters();
        return retries.once(() -> RestResponse.status(
                Status.CREATED,
                previewing.ofDraft(EditorRequest.type(types), EditorRequest.slug(slug), Credential.of(identity))));
    }
}
