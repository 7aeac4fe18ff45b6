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
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.Roles;
import org.wegwijzer.editorial.release.ReleaseDesk;
import org.wegwijzer.editorial.release.ReleaseDesk.Place;
import org.wegwijzer.editorial.release.ReleaseItemDesk;
import org.wegwijzer.editorial.release.ReleaseView;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.publish.history.ReleaseState;
import org.wegwijzer.retry.Retries;

/** Releases over HTTP, until they are public. */
@Path(EntryResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
class ReleaseResource {

    /** All releases. */
    static final String ROOT = EntryResource.BASE + "/releases";

    private static final String ALL = "releases";

    /** One of them. */
    static final String ONE = ALL + "/{id}";

    private static final int LONGEST_MESSAGE = 2_000;

    private final ReleaseDesk releases;
    private final ReleaseItemDesk filling;
    private final EditorRequest request;
    private final Retries retries;

    ReleaseResource(ReleaseDesk releases, ReleaseItemDesk filling, EditorRequest request, Retries retries) {
        this.releases = releases;
        this.filling = filling;
        this.request = request;
        this.retries = retries;
    }

    /** All releases. */
    @GET
    @Path(ALL)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listReleases",
            summary = "All releases",
            description = "The newest first; `state` narrows the list. Every import is one, too.")
    public ItemPage<ReleaseView> list() {
        var query = request.query();
        var state = query.read("state", ReleaseResource::state);
        var limit = query.read(ItemPage.LIMIT, ItemPage::limit).orElse(ItemPage.DEFAULT_LIMIT);
        var identity = "releases " + state;
        var before = query.read(ItemPage.CURSOR, text -> place(ItemPage.place(text, identity)));
        query.finish();
        var page = releases.page(new ReleaseDesk.Wanted(state, before, limit));
        var parameters = ItemPage.parameters("state", state.map(ReleaseResource::name), "", Optional.empty());
        parameters.put(ItemPage.LIMIT, String.valueOf(limit));
        var href = ItemPage.address(ROOT, parameters);
        if (page.last().isEmpty()) {
            return new ItemPage<>(page.count(), href, page.items(), null);
        }
        var last = page.last().get();
        parameters.put(ItemPage.CURSOR, ItemPage.cursor(last.createdAt() + " " + last.id(), identity));
        return new ItemPage<>(page.count(), href, page.items(), ItemPage.address(ROOT, parameters));
    }

    private static Place place(String text) {
        try {
            var blank = text.indexOf(' ');
            return new Place(Instant.parse(text.substring(0, blank)), UUID.fromString(text.substring(blank + 1)));
        } catch (RuntimeException madeUp) {
            throw ItemPage.invalidCursor();
        }
    }

    private static String name(ReleaseState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static ReleaseState state(String text) {
        var allowed =
                Stream.of(ReleaseState.values()).map(ReleaseResource::name).toList();
        return Stream.of(ReleaseState.values())
                .filter(state -> name(state).equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        Fault.ofQuery("state", FaultCode.UNKNOWN_VALUE, "No release stands so.", allowed)));
    }

    /** A new release. */
    @POST
    @Path(ALL)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "createRelease",
            summary = "Begin a release",
            description =
                    "With a `name` and, if wanted, a `message` that says why and the `items` that it begins with.")
    public RestResponse<ReleaseView> create(byte[] body) {
        request.refuseParameters();
        return retries.once(body, () -> answer(Status.CREATED, create(BodyMembers.of(body))));
    }

    private ReleaseView create(BodyMembers members) {
        var title = title(members);
        var plans = PlanParser.of(members, 0);
        members.finish();
        return filling.create(title, plans, request.author());
    }

    private static ReleaseDesk.Title title(BodyMembers members) {
        var name = members.required("name", ReleaseDesk.LONGEST_NAME);
        var message = members.text("message", LONGEST_MESSAGE).orElse("");
        return new ReleaseDesk.Title(name, message);
    }

    /** One release. */
    @GET
    @Path(ONE)
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getRelease", summary = "A release and what it is to do")
    public RestResponse<ReleaseView> get(@RestPath String id) {
        request.refuseParameters();
        return answer(Status.OK, releases.get(EditorRequest.id(id)));
    }

    /** Gives it another title. */
    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "renameRelease",
            summary = "Give a release another name and message",
            description = "`If-Match` is required.")
    public RestResponse<ReleaseView> rename(@RestPath String id, byte[] body) {
        request.refuseParameters();
        var seen = request.seen();
        var members = BodyMembers.of(body);
        var title = title(members);
        members.finish();
        return answer(Status.OK, releases.rename(EditorRequest.id(id), seen, title));
    }

    /** Dissolves it. */
    @DELETE
    @Path(ONE)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "dissolveRelease",
            summary = "Dissolve a release",
            description = "The drafts in it stay. `If-Match` is required.")
    public RestResponse<Void> dissolve(@RestPath String id) {
        request.refuseParameters();
        releases.dissolve(EditorRequest.id(id), request.seen());
        return RestResponse.noContent();
    }

    /** A release with its entity tag; where it is, if it is new. */
    static RestResponse<ReleaseView> answer(Status status, ReleaseView release) {
        var answer = ResponseBuilder.create(status, release).header(HttpHeaders.ETAG, release.entityTag());
        if (status == Status.CREATED) {
            answer.header(HttpHeaders.LOCATION, ROOT + "/" + release.id());
        }
        return answer.build();
    }
}
