package org.wegwijzer.editorial.web;

import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.Roles;
import org.wegwijzer.draft.document.EntryDocument;
import org.wegwijzer.editorial.drafting.DraftDesk;
import org.wegwijzer.editorial.drafting.DraftDesk.Kept;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.retry.Retries;

/** The draft of an entry over HTTP. */
@Path(EntryResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
class DraftResource {

    private static final String DRAFT = EntryResource.ONE + "/draft";

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** RFC 7396. */
    static final String MERGE_PATCH = "application/merge-patch+json";

    private final DraftDesk drafts;
    private final EditorRequest request;
    private final Retries retries;

    DraftResource(DraftDesk drafts, EditorRequest request, Retries retries) {
        this.drafts = drafts;
        this.request = request;
        this.retries = retries;
    }

    /** What the entry shall say. */
    @GET
    @Path(DRAFT)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getDraft",
            summary = "What an entry shall say",
            description =
                    "A document in the shape of the bundle; its entity tag is needed to change it. `faults` says for what it"
                            + " cannot be published yet; whoever sends the document back may leave it in.")
    public RestResponse<ObjectNode> get(@RestPath String types, @RestPath String slug) {
        request.refuseParameters();
        return answer(Status.OK, drafts.get(EditorRequest.type(types), EditorRequest.slug(slug)));
    }

    /** Begins a draft from what the entry says in public. */
    @POST
    @Path(DRAFT)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "beginDraft",
            summary = "Begin a draft from what the entry says in public",
            description = "409 if it has a draft. The request has no body.")
    public RestResponse<ObjectNode> begin(@RestPath String types, @RestPath String slug) {
        request.refuseParameters();
        return retries.once(() -> answer(
                Status.CREATED, drafts.begin(EditorRequest.type(types), EditorRequest.slug(slug), request.author())));
    }

    /** Says all that the entry shall say. */
    @PUT
    @Path(DRAFT)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "putDraft",
            summary = "Say all that an entry shall say",
            description =
                    "With `If-Match` and the entity tag of the draft, replaces it; with `If-None-Match: *`, begins"
                            + " one. `basedOn` says the revision of the public entry that the draft was held against, when"
                            + " that has changed since it was begun. A `slug` other than the one of a public entry moves"
                            + " it when it is published.")
    public RestResponse<ObjectNode> put(@RestPath String types, @RestPath String slug, byte[] body) {
        var query = request.query();
        var basedOn = EditorRequest.basedOn(query);
        query.finish();
        var at = request.address(types, slug);
        if (request.isFirst()) {
            var created = drafts.create(at, basedOn, EntryDocument.parse(body));
            return answer(Status.CREATED, created);
        }
        var seen = request.seen();
        return answer(Status.OK, drafts.replace(at, seen, basedOn, EntryDocument.parse(body)));
    }

    /** Changes parts of what the entry shall say. */
    @PATCH
    @Path(DRAFT)
    @Consumes(MERGE_PATCH)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "patchDraft",
            summary = "Change parts of what an entry shall say",
            description =
                    "A JSON Merge Patch (RFC 7396). With `If-Match` and the entity tag of the draft, changes it; with"
                            + " `If-None-Match: *`, begins one from what the entry says in public. With `basedOn`, the"
                            + " draft keeps what was published since and it did not change; 409 names each place where"
                            + " both changed something, unless the patch says what it shall be.")
    public RestResponse<ObjectNode> patch(@RestPath String types, @RestPath String slug, byte[] body) {
        var query = request.query();
        var basedOn = EditorRequest.basedOn(query);
        query.finish();
        var at = request.address(types, slug);
        if (request.isFirst()) {
            EditorRequest.refuseBasedOn(basedOn);
            return answer(Status.CREATED, drafts.begin(at, EntryDocument.parse(body)));
        }
        var seen = request.seen();
        return answer(Status.OK, drafts.patch(at, seen, basedOn, EntryDocument.parse(body)));
    }

    /** Throws the draft away. */
    @DELETE
    @Path(DRAFT)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "discardDraft",
            summary = "Throw a draft away",
            description =
                    "What is public stays as it is. `If-Match` is required; 409 while the draft is part of a release.")
    public RestResponse<Void> discard(@RestPath String types, @RestPath String slug) {
        request.refuseParameters();
        drafts.discard(request.address(types, slug), request.seen());
        return RestResponse.noContent();
    }

    /** What was drafted, with what is wrong with it, if anything is. */
    static ObjectNode told(ObjectNode content, List<Fault> faults) {
        if (!faults.isEmpty()) {
            content.set("faults", MAPPER.valueToTree(faults));
        }
        return content;
    }

    /** A draft with its entity tag; where it is, if it is new. */
    static RestResponse<ObjectNode> answer(Status status, Kept draft) {
        var content = told(draft.content(), draft.faults());
        var answer = ResponseBuilder.create(status, content).header(HttpHeaders.ETAG, draft.entityTag());
        if (status == Status.CREATED) {
            var address =
                    "%s/%s/%s/draft".formatted(EntryResource.BASE, draft.type().plural(), draft.slug());
            answer.header(HttpHeaders.LOCATION, address);
        }
        return answer.build();
    }
}
