package org.wegwijzer.editorial.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.Roles;
import org.wegwijzer.editorial.revision.Difference;
import org.wegwijzer.editorial.revision.RevisionDesk;
import org.wegwijzer.editorial.revision.RevisionView;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;
import org.wegwijzer.retry.Retries;

/** What was public, over HTTP. */
@Path(EntryResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Revisions")
class RevisionResource {

    private static final String NUMBERED = EntryResource.ONE + "/revisions/{number: [1-9][0-9]*}";

    private final RevisionDesk revisions;
    private final EditorRequest request;
    private final Retries retries;
    private final Clock clock;

    RevisionResource(RevisionDesk revisions, EditorRequest request, Retries retries, Clock clock) {
        this.revisions = revisions;
        this.request = request;
        this.retries = retries;
        this.clock = clock;
    }

    /** What the entry says in public. */
    @GET
    @Path(EntryResource.ONE + "/published")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getPublished",
            summary = "What an entry says in public",
            description =
                    "Now, or with `asOf` what it said at that moment. 404 if nothing was public at this address then.")
    public RevisionView published(@RestPath String types, @RestPath String slug) {
        var query = request.query();
        var moment = query.read("asOf", RevisionResource::moment);
        query.finish();
        return revisions.asOf(EditorRequest.type(types), EditorRequest.slug(slug), moment.orElseGet(clock::instant));
    }

    private static Instant moment(String text) {
        return BodyMembers.parsed(text)
                .orElseThrow(() -> ProblemException.invalid(
                        Fault.ofQuery("asOf", FaultCode.MALFORMED_VALUE, BodyMembers.noMoment("asOf", text))));
    }

    /** Its revisions. */
    @GET
    @Path(EntryResource.ONE + "/revisions")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listRevisions",
            summary = "Every state that an entry had in public",
            description = "The newest first, each with who published it, when and why; its removals as well.")
    public ItemPage<RevisionView> list(@RestPath String types, @RestPath String slug) {
        var address = "%s/%s/%s/revisions".formatted(EntryResource.BASE, types, slug);
        return listed(
                address,
                request.query(),
                (before, limit) -> revisions.page(EditorRequest.type(types), EditorRequest.slug(slug), before, limit));
    }

    /** Gives some revisions: those before a number, and no more than a limit. */
    interface RevisionPages {

        /** Some revisions. */
        RevisionDesk.Page page(long before, int limit);
    }

    /** The page of a list of revisions that a request asks for. */
    static ItemPage<RevisionView> listed(String address, QueryParameters query, RevisionPages revisions) {
        var limit = query.read(ItemPage.LIMIT, ItemPage::limit).orElse(ItemPage.DEFAULT_LIMIT);
        var before = query.read(ItemPage.CURSOR, text -> number(ItemPage.place(text, address)));
        query.finish();
        var page = revisions.page(before.orElse((long) Integer.MAX_VALUE), limit);
        var parameters = ItemPage.parameters(ItemPage.LIMIT, Optional.of(String.valueOf(limit)), "", Optional.empty());
        var href = ItemPage.address(address, parameters);
        if (!page.more()) {
            return new ItemPage<>(page.count(), href, page.items(), null);
        }
        var last = page.items().get(page.items().size() - 1).number();
        parameters.put(ItemPage.CURSOR, ItemPage.cursor(String.valueOf(last), address));
        return new ItemPage<>(page.count(), href, page.items(), ItemPage.address(address, parameters));
    }

    private static long number(String place) {
        if (!place.matches("[0-9]{1,9}")) {
            throw ItemPage.invalidCursor();
        }
        return Long.parseLong(place);
    }

    /** One revision. */
    @GET
    @Path(NUMBERED)
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getRevision", summary = "A state that an entry had in public")
    public RevisionView get(@RestPath String types, @RestPath String slug, @RestPath long number) {
        request.refuseParameters();
        return revisions.get(EditorRequest.type(types), EditorRequest.slug(slug), number);
    }

    /** How it differs. */
    @GET
    @Path(NUMBERED + "/diff")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "diffRevision",
            summary = "How a later state of an entry differs from a revision",
            description = "Fields, languages and links that were added, removed, changed or moved. Up to revision `to`;"
                    + " without it up to the draft, or else to what is public now.")
    public Differences diff(@RestPath String types, @RestPath String slug, @RestPath long number) {
        var to = to(request.query());
        return new Differences(revisions.differences(EditorRequest.type(types), EditorRequest.slug(slug), number, to));
    }

    /** The number of the later revision, if a request says one. */
    static Optional<Long> to(QueryParameters query) {
        var to = query.read("to", text -> (long) QueryParameters.number("to", text, 1, Integer.MAX_VALUE));
        query.finish();
        return to;
    }

    /** All in which two states of an entry differ. */
    public record Differences(List<Difference> differences) {}

    /** Begins a draft that says the same. */
    @POST
    @Path(NUMBERED + "/restore")
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "restoreRevision",
            summary = "Begin a draft that says what a revision said",
            description = "409 if the entry has a draft. It may link to what is gone; a check of its release tells. The"
                    + " request has no body.")
    public RestResponse<ObjectNode> restore(@RestPath String types, @RestPath String slug, @RestPath long number) {
        request.refuseParameters();
        return retries.once(() -> {
            var draft =
                    revisions.restore(EditorRequest.type(types), EditorRequest.slug(slug), number, request.author());
            return DraftResource.answer(Status.CREATED, draft);
        });
    }
}
