package org.wegwijzer.editorial.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.wegwijzer.access.Roles;
import org.wegwijzer.editorial.preview.Impact;
import org.wegwijzer.editorial.preview.ImpactFinder;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** What a change would change, over HTTP. */
@Path(EntryResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries")
class ImpactResource {

    private static final String REMOVE = "remove";
    private static final List<String> ACTIONS = List.of("change", REMOVE);

    private final ImpactFinder impacts;
    private final EditorRequest request;

    ImpactResource(ImpactFinder impacts, EditorRequest request) {
        this.impacts = impacts;
        this.request = request;
    }

    /** What it would change. */
    @GET
    @Path(EntryResource.ONE + "/impact")
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getImpact",
            summary = "What publishing the draft of an entry, or removing the entry, would change in public",
            description =
                    "Every page, relation and list that would be different, with the languages in which it would be."
                            + " `action=change` is for the draft by itself; `action=remove` for the entry together with"
                            + " all links to it, and the questions of a guide. Nothing is changed.")
    public Impact get(@RestPath String types, @RestPath String slug) {
        var query = request.query();
        var action = query.read("action", ImpactResource::action);
        if (action.isEmpty()) {
            query.refuse(Fault.ofQuery("action", FaultCode.EMPTY_VALUE, "'action' must be there.", ACTIONS));
        }
        query.finish();
        return action.orElseThrow().equals(REMOVE)
                ? impacts.ofRemoval(EditorRequest.type(types), EditorRequest.slug(slug))
                : impacts.ofChange(EditorRequest.type(types), EditorRequest.slug(slug));
    }

    private static String action(String text) {
        if (!ACTIONS.contains(text)) {
            throw ProblemException.invalid(
                    Fault.ofQuery("action", FaultCode.UNKNOWN_VALUE, "There is no such action.", ACTIONS));
        }
        return text;
    }
}
