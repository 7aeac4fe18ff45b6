package org.wegwijzer.editorial.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.access.Credential;
import org.wegwijzer.access.Roles;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.editorial.preview.NewPreviewLink;
import org.wegwijzer.editorial.preview.PreviewLinkView;
import org.wegwijzer.editorial.preview.PreviewLinks;
import org.wegwijzer.retry.Retries;

/** Links to previews for people without a key, over HTTP. */
@Path(EntryResource.BASE)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Previews")
class PreviewLinkResource {

    private static final String ALL = "preview-links";

    /** Characters of the id of a release. */
    private static final int LONGEST_ID = 36;

    private final PreviewLinks links;
    private final EditorRequest request;
    private final Retries retries;
    private final SecurityIdentity identity;

    PreviewLinkResource(PreviewLinks links, EditorRequest request, Retries retries, SecurityIdentity identity) {
        this.links = links;
        this.request = request;
        this.retries = retries;
        this.identity = identity;
    }

    /** Makes one. */
    @POST
    @Path(ALL)
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "createPreviewLink",
            summary = "Make a link at which somebody without a key sees a release or a draft",
            description =
                    "Of a `release`, or of the draft of an entry (`type` and `slug`). `href` is an address of the hub's own reader;"
                            + " the secret in it is told this once. It holds for `hours`, a day if left out, ends before that with the"
                            + " key of whoever made it, and can be revoked.")
    public RestResponse<NewPreviewLink> create(byte[] body) {
        request.refuseParameters();
        return retries.once(body, () -> RestResponse.status(Status.CREATED, create(BodyMembers.of(body))));
    }

    private NewPreviewLink create(BodyMembers members) {
        var release = members.text("release", LONGEST_ID);
        var hours = members.number("hours", 1, PreviewLinks.MOST_HOURS);
        var wish = new PreviewLinks.Wish(hours, request.author(), Credential.of(identity));
        if (release.isPresent()) {
            members.finish();
            return links.ofRelease(EditorRequest.id(release.get()), wish);
        }
        var type = members.oneOf("type", EntryType.values(), EntryType::singular);
        var slug = members.requiredSlug("slug");
        members.finish();
        return links.ofDraft(type, slug, wish);
    }

    /** All that hold. */
    @GET
    @Path(ALL)
    @RolesAllowed(Roles.READ)
    @Operation(
            operationId = "listPreviewLinks",
            summary = "All links to previews that hold",
            description = "The newest first, on one page: who made them, of what, until when. No secret is among it.")
    public ItemPage<PreviewLinkView> list() {
        request.refuseParameters();
        var all = links.all();
        return new ItemPage<>(all.size(), EntryResource.BASE + "/" + ALL, all, null);
    }

    /** Revokes one. */
    @DELETE
    @Path(ALL + "/{id}")
    @RolesAllowed(Roles.WRITE)
    @Operation(
            operationId = "revokePreviewLink",
            summary = "Revoke a link to a preview",
            description =
                    "It shows nothing from now on, on whichever node. Whoever may write may revoke those of others.")
    public RestResponse<Void> revoke(@RestPath String id) {
        request.refuseParameters();
        links.revoke(EditorRequest.id(id));
        return RestResponse.noContent();
    }
}
