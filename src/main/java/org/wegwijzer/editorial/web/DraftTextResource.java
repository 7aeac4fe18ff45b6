package org.wegwijzer.editorial.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.wegwijzer.access.Roles;
import org.wegwijzer.draft.document.EntryDocument;
import org.wegwijzer.editorial.ExpectedVersion;
import org.wegwijzer.editorial.drafting.DraftDocument;
import org.wegwijzer.editorial.drafting.DraftPartDesk;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.ProblemException;

/** The parts of a draft over HTTP: what it says in one language, changed by its translators alone. */
@Path(EntryResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Drafts")
class DraftTextResource {

    private static final String ALL = EntryResource.ONE + "/draft/texts";
    private static final String ONE_TEXT = ALL + "/{language}";

    private final DraftPartDesk texts;
    private final EditorRequest request;

    DraftTextResource(DraftPartDesk texts, EditorRequest request) {
        this.texts = texts;
        this.request = request;
    }

    /** Who works on which part. */
    @GET
    @Path(ALL)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listDraftTexts",
            summary = "The parts of a draft, and who writes in them",
            description = "One for each language, and `neutral` for all the rest: links, order, dates, kind.")
    public DraftPartDesk.Parts list(@RestPath String types, @RestPath String slug) {
        request.refuseParameters();
        return texts.all(EditorRequest.type(types), EditorRequest.slug(slug));
    }

    /** What the draft says in a language. */
    @GET
    @Path(ONE_TEXT)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "getDraftText",
            summary = "What a draft says in one language",
            description =
                    "The fields of its text, and below the slugs of links and collections what these say in that language."
                            + " Its entity tag is its own: what others write in other languages does not change it.")
    public RestResponse<ObjectNode> get(@RestPath String types, @RestPath String slug, @RestPath String language) {
        request.refuseParameters();
        return answer(texts.get(EditorRequest.type(types), EditorRequest.slug(slug), tag(language)));
    }

    /** Says all that the draft shall say in a language. */
    @PUT
    @Path(ONE_TEXT)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "putDraftText",
            summary = "Say all that a draft shall say in one language",
            description =
                    "With `If-Match` and the entity tag of this part, replaces it; with `If-None-Match: *`, writes where nobody"
                            + " does yet, and begins the draft if there is none. `{}` takes the language out. `basedOn` says"
                            + " the revision of the public entry that this part was held against, when that has changed.")
    public RestResponse<ObjectNode> put(
            @RestPath String types, @RestPath String slug, @RestPath String language, byte[] body) {
        var said = EntryDocument.parse(body);
        return change(types, slug, language, now -> said);
    }

    /** Changes some of it. */
    @PATCH
    @Path(ONE_TEXT)
    @Consumes(DraftResource.MERGE_PATCH)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "patchDraftText",
            summary = "Change some of what a draft shall say in one language",
            description = "A JSON Merge Patch (RFC 7396); else like `PUT`.")
    public RestResponse<ObjectNode> patch(
            @RestPath String types, @RestPath String slug, @RestPath String language, byte[] body) {
        var patch = EntryDocument.parse(body);
        return change(types, slug, language, now -> DraftDocument.patched(now, patch));
    }

    private RestResponse<ObjectNode> change(
            String types, String slug, String language, UnaryOperator<ObjectNode> edit) {
        var query = request.query();
        var basedOn = EditorRequest.basedOn(query);
        query.finish();
        var seen = request.isFirst() ? Optional.<ExpectedVersion>empty() : Optional.of(request.seen());
        return answer(texts.change(request.address(types, slug), tag(language), seen, basedOn, edit));
    }

    /** Has the draft say in that language what is public. */
    @DELETE
    @Path(ONE_TEXT)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "discardDraftText",
            summary = "Throw away what a draft says in one language",
            description = "It says again what is public. `If-Match` is required.")
    public RestResponse<Void> discard(@RestPath String types, @RestPath String slug, @RestPath String language) {
        request.refuseParameters();
        texts.discard(request.address(types, slug), tag(language), request.seen());
        return RestResponse.noContent();
    }

    private static LanguageTag tag(String language) {
        return LanguageTag.parse(language)
                .filter(tag -> tag.value().equals(language))
                .orElseThrow(() -> ProblemException.notFound("This is not the tag of a language."));
    }

    private static RestResponse<ObjectNode> answer(DraftPartDesk.Text text) {
        return ResponseBuilder.ok(DraftResource.told(text.content(), text.faults()))
                .header(HttpHeaders.ETAG, text.entityTag())
                .build();
    }
}
