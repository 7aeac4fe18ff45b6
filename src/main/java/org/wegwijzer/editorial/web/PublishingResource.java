package org.wegwijzer.editorial.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.Roles;
import org.wegwijzer.editorial.release.ReleasePublisher;
import org.wegwijzer.editorial.release.ReleaseSchedule;
import org.wegwijzer.editorial.release.ReleaseView;
import org.wegwijzer.retry.RepeatedAnswer;
import org.wegwijzer.retry.Retries;

/** How releases become public, over HTTP. */
@Path(EntryResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
class PublishingResource {

    private static final String SCHEDULE = ReleaseResource.ONE + "/schedule";

    private final ReleasePublisher publisher;
    private final ReleaseSchedule schedule;
    private final EditorRequest request;
    private final Retries retries;

    PublishingResource(ReleasePublisher publisher, ReleaseSchedule schedule, EditorRequest request, Retries retries) {
        this.publisher = publisher;
        this.schedule = schedule;
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

    private static RestResponse<ReleaseView> answer(ReleasePublisher.Outcome outcome) {
        var answer = ReleaseResource.answer(Status.OK, outcome.release());
        return outcome.before() ? RepeatedAnswer.marked(answer) : answer;
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
