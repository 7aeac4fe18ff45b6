package org.wegwijzer.editorial.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.Roles;
import org.wegwijzer.draft.document.EntryDocument;
import org.wegwijzer.editorial.drafting.HubDesk;
import org.wegwijzer.retry.Retries;

/** The draft of the hub itself over HTTP: as {@link DraftResource} has those of entries. */
@Path(EntryResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
class HubDraftResource {

    private static final String DRAFT = HubEntryResource.HUB + "/draft";

    private final HubDesk hub;
    private final EditorRequest request;
    private final Retries retries;

    HubDraftResource(HubDesk hub, EditorRequest request, Retries retries) {
        this.hub = hub;
        this.request = request;
        this.retries = retries;
    }

    /** What the hub shall say of itself. */
    @GET
    @Path(DRAFT)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getHubDraft",
            summary = "What the hub shall say of itself",
            description =
                    "Its name, notice, languages, offers and synonyms, in the shape of the bundle's hub; its entity tag is"
                            + " needed to change it.")
    public RestResponse<ObjectNode> get() {
        request.refuseParameters();
        return answer(Status.OK, hub.get());
    }

    /** Begins a draft from what the hub says in public. */
    @POST
    @Path(DRAFT)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "beginHubDraft",
            summary = "Begin a draft from what the hub says of itself in public",
            description = "409 if there is one. The request has no body.")
    public RestResponse<ObjectNode> begin() {
        request.refuseParameters();
        return retries.once(() -> answer(Status.CREATED, hub.begin(request.author())));
    }

    /** Says all that the hub shall say of itself. */
    @PUT
    @Path(DRAFT)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "putHubDraft",
            summary = "Say all that the hub shall say of itself",
            description =
                    "As `putDraft` does of an entry. Entries may be drafted in a language that the hub's draft adds; they become"
                            + " public with it, in one release.")
    public RestResponse<ObjectNode> put(byte[] body) {
        var query = request.query();
        var basedOn = EditorRequest.basedOn(query);
        query.finish();
        if (request.isFirst()) {
            return answer(Status.CREATED, hub.create(basedOn, EntryDocument.parse(body), request.author()));
        }
        var seen = request.seen();
        return answer(Status.OK, hub.replace(seen, basedOn, EntryDocument.parse(body), request.author()));
    }

    /** Changes parts of what the hub shall say of itself. */
    @PATCH
    @Path(DRAFT)
    @Consumes(DraftResource.MERGE_PATCH)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "patchHubDraft",
            summary = "Change parts of what the hub shall say of itself",
            description = "As `patchDraft` does of an entry: a JSON Merge Patch (RFC 7396).")
    public RestResponse<ObjectNode> patch(byte[] body) {
        var query = request.query();
        var basedOn = EditorRequest.basedOn(query);
        query.finish();
        if (request.isFirst()) {
            EditorRequest.refuseBasedOn(basedOn);
            return answer(Status.CREATED, hub.begin(EntryDocument.parse(body), request.author()));
        }
        var seen = request.seen();
        return answer(Status.OK, hub.patch(seen, basedOn, EntryDocument.parse(body), request.author()));
    }

    /** Throws the draft away. */
    @DELETE
    @Path(DRAFT)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "discardHubDraft",
            summary = "Throw the draft of the hub away",
            description =
                    "What is public stays as it is. `If-Match` is required; 409 while the draft is part of a release.")
    public RestResponse<Void> discard() {
        request.refuseParameters();
        hub.discard(request.seen());
        return RestResponse.noContent();
    }

    /** The draft with its entity tag; where it is, if it is new. */
    static RestResponse<ObjectNode> answer(Status status, HubDesk.Kept draft) {
        var content = DraftResource.told(draft.content(), draft.faults());
        var answer = ResponseBuilder.create(status, content).header(HttpHeaders.ETAG, draft.entityTag());
        if (status == Status.CREATED) {
            answer.header(HttpHeaders.LOCATION, EntryResource.BASE + "/" + DRAFT);
        }
        return answer.build();
    }
}
