package org.wegwijzer.editorial.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.Roles;
import org.wegwijzer.editorial.entries.HubOverview;
import org.wegwijzer.editorial.entries.HubStatus;
import org.wegwijzer.editorial.revision.HubRevisionDesk;
import org.wegwijzer.editorial.revision.RevisionView;
import org.wegwijzer.retry.Retries;

/** The hub itself as editors see it, and what it said, over HTTP. */
@Path(EntryResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
class HubEntryResource {

    /** The hub. */
    static final String HUB = "hub";

    private static final String REVISIONS = HUB + "/revisions";
    private static final String NUMBERED = REVISIONS + "/{number: [1-9][0-9]*}";

    private final HubStatus hub;
    private final HubRevisionDesk revisions;
    private final EditorRequest request;
    private final Retries retries;

    HubEntryResource(HubStatus hub, HubRevisionDesk revisions, EditorRequest request, Retries retries) {
        this.hub = hub;
        this.revisions = revisions;
        this.request = request;
        this.retries = retries;
    }

    /** The hub. */
    @GET
    @Path(HUB)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getHubEntry",
            summary = "The hub itself and where it stands",
            description = "What it says of itself in public, its draft, and the release that this is part of.")
    @Tag(name = "Entries")
    public HubOverview get() {
        request.refuseParameters();
        return hub.now();
    }

    /** Its revisions. */
    @GET
    @Path(REVISIONS)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listHubRevisions",
            summary = "Every state that the hub itself had in public",
            description =
                    "The newest first, each with who published it, when and why. Of a hub that an earlier version of the"
                            + " program published, the state from before it was changed next is the first.")
    @Tag(name = "Revisions")
    public ItemPage<RevisionView> list() {
        return RevisionResource.listed(EntryResource.BASE + "/" + REVISIONS, request.query(), revisions::page);
    }

    /** One revision. */
    @GET
    @Path(NUMBERED)
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getHubRevision", summary = "A state that the hub itself had in public")
    @Tag(name = "Revisions")
    public RevisionView get(@RestPath long number) {
        request.refuseParameters();
        return revisions.get(number);
    }

    /** How it differs. */
    @GET
    @Path(NUMBERED + "/diff")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "diffHubRevision",
            summary = "How a later state of the hub differs from a revision",
            description = "Up to revision `to`; without it up to the draft, or else to what is public now.")
    @Tag(name = "Revisions")
    public RevisionResource.Differences diff(@RestPath long number) {
        var to = RevisionResource.to(request.query());
        return new RevisionResource.Differences(revisions.differences(number, to));
    }

    /** Begins a draft that says the same. */
    @POST
    @Path(NUMBERED + "/restore")
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "restoreHubRevision",
            summary = "Begin a draft that says what the hub said once",
            description = "409 if there is a draft. The request has no body.")
    @Tag(name = "Revisions")
    public RestResponse<ObjectNode> restore(@RestPath long number) {
        request.refuseParameters();
        return retries.once(() -> HubDraftResource.answer(Status.CREATED, revisions.restore(number, request.author())));
    }
}
