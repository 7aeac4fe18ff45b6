package org.wegwijzer.editorial.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.Roles;
import org.wegwijzer.content.Slug;
import org.wegwijzer.draft.document.EntryDocument;
import org.wegwijzer.editorial.drafting.DraftDesk;
import org.wegwijzer.editorial.entries.EntryList;
import org.wegwijzer.editorial.entries.EntryQuery;
import org.wegwijzer.editorial.entries.EntryState;
import org.wegwijzer.editorial.entries.Overview;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.retry.Retries;

/** Entries as editors see them, over HTTP. */
@Path(EntryResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries")
class EntryResource {

    /** Where the editorial API begins. */
    static final String BASE = "/editorial/v1";

    /** The entries of a type. */
    static final String ALL = "{types: sources|topics|guides|faqs}";

    /** One of them. */
    static final String ONE = ALL + "/{slug}";

    private static final int LONGEST_WORDS = 200;

    private final EntryList entries;
    private final DraftDesk drafts;
    private final EditorRequest request;
    private final Retries retries;

    EntryResource(EntryList entries, DraftDesk drafts, EditorRequest request, Retries retries) {
        this.entries = entries;
        this.drafts = drafts;
        this.request = request;
        this.retries = retries;
    }

    /** All entries of a type. */
    @GET
    @Path(ALL)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listEntries",
            summary = "All entries of a type and where they stand",
            description = "In the order of slugs: what is public, drafted or gone. `state` and `q` narrow the list; `q`"
                    + " looks into drafts too.")
    public ItemPage<Overview> list(@RestPath String types) {
        var type = EditorRequest.type(types);
        var query = request.query();
        var state = query.read("state", EntryResource::state);
        var words = query.read("q", EntryResource::words);
        var limit = query.read(ItemPage.LIMIT, ItemPage::limit).orElse(ItemPage.DEFAULT_LIMIT);
        var identity = "%s %s %s".formatted(type, state, words);
        var after = query.read(ItemPage.CURSOR, text -> ItemPage.place(text, identity));
        query.finish();
        var page = entries.page(new EntryQuery(type, state, words, after.map(EntryResource::slug), limit));
        var parameters = ItemPage.parameters("state", state.map(EntryState::value), "q", words);
        parameters.put(ItemPage.LIMIT, String.valueOf(limit));
        var href = ItemPage.address(BASE + "/" + types, parameters);
        if (!page.more()) {
            return new ItemPage<>(page.count(), href, page.items(), null);
        }
        var last = page.items().get(page.items().size() - 1).slug();
        parameters.put(ItemPage.CURSOR, ItemPage.cursor(last, identity));
        var next = ItemPage.address(BASE + "/" + types, parameters);
        return new ItemPage<>(page.count(), href, page.items(), next);
    }

    private static Slug slug(String place) {
        if (!Slug.isSlug(place)) {
            throw ItemPage.invalidCursor();
        }
        return new Slug(place);
    }

    private static EntryState state(String text) {
        var allowed = Stream.of(EntryState.values()).map(EntryState::value).toList();
        return Stream.of(EntryState.values())
                .filter(state -> state.value().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        Fault.ofQuery("state", FaultCode.UNKNOWN_VALUE, "No entry stands so.", allowed)));
    }

    private static String words(String text) {
        if (text.length() > LONGEST_WORDS) {
            throw ProblemException.invalid(Fault.ofQuery(
                    "q", FaultCode.NOT_IN_RANGE, "'q' has at most %s characters.".formatted(LONGEST_WORDS)));
        }
        return text;
    }

    /** Begins the draft of a new entry. */
    @POST
    @Path(ALL)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "addEntry",
            summary = "Begin the draft of a new entry",
            description = "The document says the slug. 409 if there is such an entry, or a draft of one.")
    public RestResponse<ObjectNode> add(@RestPath String types, byte[] body) {
        request.refuseParameters();
        return retries.once(body, () -> {
            var draft = drafts.add(EditorRequest.type(types), EntryDocument.parse(body), request.author());
            return DraftResource.answer(Status.CREATED, draft);
        });
    }

    /** One entry. */
    @GET
    @Path(ONE)
    @RolesAllowed(Roles.READ)
    @Operation(operationId = "getEntry", summary = "An entry and where it stands")
    public Overview get(@RestPath String types, @RestPath String slug) {
        request.refuseParameters();
        return entries.one(EditorRequest.type(types), EditorRequest.slug(slug));
    }
}
