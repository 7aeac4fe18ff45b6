package org.wegwijzer.editorial.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.Roles;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.editorial.release.ReleaseItemDesk;
import org.wegwijzer.editorial.release.ReleaseItemDesk.Plans;
import org.wegwijzer.editorial.release.ReleaseView;
import org.wegwijzer.retry.Retries;

/** What is in a release, over HTTP. */
@Path(EntryResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
class ReleaseItemResource {

    private static final String ITEMS = ReleaseResource.ONE + "/items";
    private static final String OF_HUB = ITEMS + "/" + HubEntryResource.HUB;
    private static final String ITEM = ITEMS + "/" + EntryResource.ONE;

    private final ReleaseItemDesk filling;
    private final EditorRequest request;
    private final Retries retries;

    ReleaseItemResource(ReleaseItemDesk filling, EditorRequest request, Retries retries) {
        this.filling = filling;
        this.request = request;
        this.retries = retries;
    }

    /** Puts many entries into it. */
    @POST
    @Path(ITEMS)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "addReleaseItems",
            summary = "Plan what is to become of many entries",
            description =
                    "Up to 5,000 `items`, each as of `putReleaseItem` with the `type` and the `slug` of its entry, or"
                            + " with the `type` `hub`, which needs no slug; `action` is `publish` if left out. All of them or, if anything is wrong with one, none. Those"
                            + " that are in the release already are planned anew, and all others stay in it.")
    public RestResponse<ReleaseView> add(@RestPath String id, byte[] body) {
        request.refuseParameters();
        return retries.once(body, () -> {
            var seen = request.seenIfSaid();
            var members = BodyMembers.of(body);
            var plans = PlanParser.of(members, 1);
            members.finish();
            return ReleaseResource.answer(Status.OK, filling.put(EditorRequest.id(id), seen, plans));
        });
    }

    /** Puts an entry into it. */
    @PUT
    @Path(ITEM)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "putReleaseItem",
            summary = "Plan what is to become of an entry",
            description =
                    "`action` is `publish`, for its draft, or `remove`, then with `replacedBy` if another entry of the"
                            + " type takes its place. An entry is in one release at most.")
    public RestResponse<ReleaseView> put(
            @RestPath String id, @RestPath String types, @RestPath String slug, byte[] body) {
        request.refuseParameters();
        var seen = request.seenIfSaid();
        var members = BodyMembers.of(body);
        var plan = PlanParser.of(members, EditorRequest.type(types), EditorRequest.slug(slug));
        members.finish();
        return put(id, seen, Plans.of(List.of(plan)));
    }

    private RestResponse<ReleaseView> put(String id, Optional<ExpectedVersion> seen, Plans plans) {
        return ReleaseResource.answer(Status.OK, filling.put(EditorRequest.id(id), seen, plans));
    }

    /** Puts the hub into it. */
    @PUT
    @Path(OF_HUB)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "putReleaseHub",
            summary = "Plan to publish the draft of the hub",
            description = "`action` is `publish`. The hub is in one release at most.")
    public RestResponse<ReleaseView> putHub(@RestPath String id, byte[] body) {
        request.refuseParameters();
        var seen = request.seenIfSaid();
        var members = BodyMembers.of(body);
        var plans = PlanParser.ofHub(members);
        members.finish();
        return put(id, seen, plans);
    }

    /** Takes the hub out of it. */
    @DELETE
    @Path(OF_HUB)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "takeReleaseHub",
            summary = "Take the hub out of a release",
            description = "Nothing becomes of it; its draft stays.")
    public RestResponse<ReleaseView> takeHub(@RestPath String id) {
        request.refuseParameters();
        return ReleaseResource.answer(Status.OK, filling.takeHub(EditorRequest.id(id), request.seenIfSaid()));
    }

    /** Takes an entry out of it. */
    @DELETE
    @Path(ITEM)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "takeReleaseItem",
            summary = "Take an entry out of a release",
            description = "Nothing becomes of it; its draft stays.")
    public RestResponse<ReleaseView> take(@RestPath String id, @RestPath String types, @RestPath String slug) {
        request.refuseParameters();
        var release = filling.take(
                EditorRequest.id(id), request.seenIfSaid(), EditorRequest.type(types), EditorRequest.slug(slug));
        return ReleaseResource.answer(Status.OK, release);
    }
}
