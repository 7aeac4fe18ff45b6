package org.wegwijzer.editorial.web;

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
import org.wegwijzer.access.Roles;
import org.wegwijzer.editorial.translation.TextDesk;
import org.wegwijzer.editorial.translation.TextView;
import org.wegwijzer.problem.QueryParameters;
import org.wegwijzer.retry.Retries;

/** What entries say in one language, over HTTP. */
@Path(EntryResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries")
class TextResource {

    private static final String TEXT = EntryResource.ONE + "/texts/{language}";

    private final TextDesk texts;
    private final EditorRequest request;
    private final Retries retries;

    TextResource(TextDesk texts, EditorRequest request, Retries retries) {
        this.texts = texts;
        this.request = request;
        this.retries = retries;
    }

    /** How it stands to the original. */
    @GET
    @Path(TEXT)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getText",
            summary = "How a public text stands to its original",
            description =
                    "Whether what an entry says in a language is missing, current or outdated: its text, and the notes,"
                            + " roles and collections in that language. Of what is outdated it says what the original said when the"
                            + " translation was made, and what it says now.")
    public TextView get(@RestPath String types, @RestPath String slug, @RestPath String language) {
        request.refuseParameters();
        return texts.get(address(types, slug, language));
    }

    /** It is still right. */
    @POST
    @Path(TEXT + "/confirm")
    @RolesAllowed(Roles.PUBLISH)
    @Operation(
            operationId = "confirmText",
            summary = "Say that a public text is still right",
            description = "What an entry says in a language is no longer outdated then, though it does not change and"
                    + " `updatedAt` stays. With `basedOn`, the revision that was looked at, 409 if text or original say"
                    + " something else by now; 409 also for the hub's default language, and where nothing is said. The"
                    + " request has no body.")
    public RestResponse<TextView> confirm(@RestPath String types, @RestPath String slug, @RestPath String language) {
        var query = request.query();
        var basedOn =
                query.read("basedOn", text -> (long) QueryParameters.number("basedOn", text, 1, Integer.MAX_VALUE));
        query.finish();
        var at = address(types, slug, language);
        return retries.once(() -> RestResponse.ok(texts.confirm(at, basedOn, request.author())));
    }

    private static TextDesk.Address address(String types, String slug, String language) {
        return new TextDesk.Address(EditorRequest.type(types), EditorRequest.slug(slug), language);
    }
}
