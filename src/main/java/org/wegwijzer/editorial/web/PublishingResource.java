package org.wegwijzer.editorial.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.Roles;
import org.wegwijzer.editorial.drafting.DraftExtent;
import org.wegwijzer.editorial.release.ReleaseApproval;
import org.wegwijzer.editorial.release.ReleaseDesk;
import org.wegwijzer.editorial.release.ReleasePublisher;
import org.wegwijzer.editorial.release.ReleaseReversal;
import org.wegwijzer.editorial.release.ReleaseReversal.Reversal;
import org.wegwijzer.editorial.release.ReleaseSchedule;
import org.wegwijzer.editorial.release.ReleaseView;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.retry.RepeatedAnswer;
import org.wegwijzer.retry.Retries;

/** How releases become public, over HTTP. */
@Path(EntryResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
class PublishingResource {

    private static final String APPROVAL = ReleaseResource.ONE + "/approval";
    private static final String SCHEDULE = ReleaseResource.ONE + "/schedule";

    private final ReleasePublisher publisher;
    private final ReleaseReversal reversal;
    private final ReleaseSchedule schedule;
    private final ReleaseApproval approvals;
    private final EditorRequest request;
    private final Retries retries;

    PublishingResource(
            ReleasePublisher publisher,
            ReleaseReversal reversal,
            ReleaseSchedule schedule,
            ReleaseApproval approvals,
            EditorRequest request,
            Retries retries) {
        this.publisher = publisher;
        this.reversal = reversal;
        this.schedule = schedule;
        this.approvals = approvals;
        this.request = request;
        this.retries = retries;
    }

    /** What it would do. */
    @GET
    @Path(ReleaseResource.ONE + "/check")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "checkRelease",
            summary = "What publishing a release would do",
            description =
                    "Every entry that would change in public; or everything that stands in the way: drafts at odds"
                            + " with what was published since, links that would lead nowhere, entries that still link to"
                            + " what is to go.")
    public ReleasePublisher.Report check(@RestPath String id) {
        request.refuseParameters();
        return publisher.check(EditorRequest.id(id));
    }

    /** Publishes it now. */
    @POST
    @Path(ReleaseResource.ONE + "/publish")
    @RolesAllowed(Roles.PUBLISH)
    @Operation(
            operationId = "publishRelease",
            summary = "Publish a release now",
            description =
                    "All of it or, with 409 and every reason, nothing. `If-Match` is required: the entity tag changes"
                            + " with every draft in the release. Repeated with the entity tag that was published, it says once"
                            + " more that it is. The request has no body.")
    public RestResponse<ReleaseView> publish(@RestPath String id) {
        request.refuseParameters();
        var seen = request.seen();
        return retries.onceAtLength(() -> answer(publisher.publish(EditorRequest.id(id), seen, request.author())));
    }

    /** Publishes one draft now. */
    @POST
    @Path(EntryResource.ONE + "/publish")
    @RolesAllowed(Roles.PUBLISH)
    @Operation(
            operationId = "publishDraft",
            summary = "Publish the draft of an entry now",
            description =
                    "As a release of its own, which is the answer. With `parts`, only those; the others stay in the"
                            + " draft. `If-Match` with the entity tag of the draft or, for one part, of that is required; 409 with"
                            + " every reason if it cannot be published, or is part of a release. With"
                            + " `minor=true` translations that are current stay so. The request has no body.")
    public RestResponse<ReleaseView> publish(@RestPath String types, @RestPath String slug) {
        var query = request.query();
        var parts = query.read("parts", PartNames::of).orElse(Set.of());
        var isMinor = query.read("minor", text -> isTrue("minor", text)).orElse(false);
        query.finish();
        var seen = request.seen();
        var at = request.address(types, slug);
        var extent = new DraftExtent(parts, isMinor);
        return retries.onceAtLength(() -> answer(publisher.publish(at, extent, seen)));
    }

    /** Publishes the draft of the hub now. */
    @POST
    @Path(HubEntryResource.HUB + "/publish")
    @RolesAllowed(Roles.PUBLISH)
    @Operation(
            operationId = "publishHubDraft",
            summary = "Publish the draft of the hub now",
            description = "As `publishDraft` does that of an entry. The request has no body.")
    public RestResponse<ReleaseView> publishHub() {
        request.refuseParameters();
        var seen = request.seen();
        var title = new ReleaseDesk.Title(HubEntryResource.HUB, "");
        return retries.onceAtLength(() -> answer(publisher.publishHub(seen, title, request.author())));
    }

    /** Undoes one that is public. */
    @POST
    @Path(ReleaseResource.ONE + "/revert")
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "revertRelease",
            summary = "Make the release that undoes a release",
            description =
                    "Drafts of what its entries said before, in a release of their own. What was published since is kept"
                            + " where it differs: `changedSince` tells. With `publish=true`, which needs `publish`, that"
                            + " is published at once; 409 if something would be kept. 409 if one of the entries has a draft."
                            + " The request has no body.")
    public RestResponse<Reversal> revert(@RestPath String id) {
        var query = request.query();
        var atOnce = query.read("publish", text -> isTrue("publish", text)).orElse(false);
        query.finish();
        if (atOnce) {
            request.require(Roles.PUBLISH);
        }
        return retries.onceAtLength(() -> {
            var made = atOnce
                    ? reversal.publish(EditorRequest.id(id), request.author())
                    : reversal.make(EditorRequest.id(id), request.author());
            return ResponseBuilder.create(Status.CREATED, made)
                    .header(HttpHeaders.ETAG, made.release().entityTag())
                    .header(
                            HttpHeaders.LOCATION,
                            ReleaseResource.ROOT + "/" + made.release().id())
                    .build();
        });
    }

    private static boolean isTrue(String name, String text) {
        if (!List.of("true", "false").contains(text)) {
            throw ProblemException.invalid(Fault.ofQuery(
                    name, FaultCode.UNKNOWN_VALUE, "'%s' is true or false.".formatted(name), List.of("true", "false")));
        }
        return Boolean.parseBoolean(text);
    }

    private static RestResponse<ReleaseView> answer(ReleasePublisher.Outcome outcome) {
        var answer = ReleaseResource.answer(Status.OK, outcome.release());
        return outcome.before() ? RepeatedAnswer.marked(answer) : answer;
    }

    /** Approves it. */
    @PUT
    @Path(APPROVAL)
    @RolesAllowed(Roles.PUBLISH)
    @Operation(
            operationId = "approveRelease",
            summary = "Approve a release as it is",
            description =
                    "By somebody who wrote nothing of it, or else 409. `If-Match` is required, and any later change of the"
                            + " release or of a draft in it takes the approval back. Where the hub wants four eyes, no release is"
                            + " published or scheduled without one. The request has no body.")
    public RestResponse<ReleaseView> approve(@RestPath String id) {
        request.refuseParameters();
        var seen = request.seen();
        return ReleaseResource.answer(Status.OK, approvals.approve(EditorRequest.id(id), seen, request.author()));
    }

    /** Takes an approval back. */
    @DELETE
    @Path(APPROVAL)
    @RolesAllowed(Roles.PUBLISH)
    @Operation(
            operationId = "withdrawApproval",
            summary = "Take the approval of a release back",
            description = "Whoever gave it. Nothing happens where there is none. `If-Match` is required.")
    public RestResponse<ReleaseView> withdraw(@RestPath String id) {
        request.refuseParameters();
        var seen = request.seen();
        return ReleaseResource.answer(Status.OK, approvals.withdraw(EditorRequest.id(id), seen));
    }

    /** Has it publish itself. */
    @PUT
    @Path(SCHEDULE)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.PUBLISH)
    @Operation(
            operationId = "scheduleRelease",
            summary = "Have a release publish itself",
            description = "At `publishAt`, by the clock of the database. Until then nothing in it can be changed. If"
                    + " something stands in the way then, the release is open again and says what in `failure`."
                    + " `If-Match` is required.")
    public RestResponse<ReleaseView> schedule(@RestPath String id, byte[] body) {
        request.refuseParameters();
        var seen = request.seen();
        var members = BodyMembers.of(body);
        var publishAt = members.moment("publishAt");
        members.finish();
        var release = schedule.schedule(EditorRequest.id(id), seen, publishAt, request.author());
        return ReleaseResource.answer(Status.OK, release);
    }

    /** Takes it off the schedule. */
    @DELETE
    @Path(SCHEDULE)
    @RolesAllowed(Roles.PUBLISH)
    @Operation(
            operationId = "cancelRelease",
            summary = "Take a release off the schedule",
            description = "It is open again, with all that is in it.")
    public RestResponse<ReleaseView> cancel(@RestPath String id) {
        request.refuseParameters();
        return ReleaseResource.answer(Status.OK, schedule.cancel(EditorRequest.id(id), request.seenIfSaid()));
    }
}
