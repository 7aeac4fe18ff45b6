package org.wegwijzer.editorial.web.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.access.Reach;
import org.wegwijzer.access.Rights;
import org.wegwijzer.access.Roles;
import org.wegwijzer.access.Scope;
import org.wegwijzer.editorial.web.EditorRequest;

/** Who asks, over HTTP. */
@Path("/editorial/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READ)
@Tag(name = "Keys")
class MeResource {

    private final SecurityIdentity identity;
    private final EditorRequest request;

    MeResource(SecurityIdentity identity, EditorRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /**
     * Who shows a key or a token.
     *
     * @param name as the audit log and revisions have it
     * @param scopes what it opens, the least first
     * @param languages to whose texts changes are narrowed; absent for all, and all else that entries say
     * @param types to whose entries they are narrowed; absent for all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Me(
            String name,
            List<String> scopes,
            @Nullable List<String> languages,
            @Nullable List<String> types) {

        public Me {
            scopes = List.copyOf(scopes);
        }
    }

    /** Who the sender of the request is to this hub. */
    @GET
    @Operation(
            operationId = "getMe",
            summary = "Who the credential of this request belongs to, and what it opens",
            description = "For tools: what not to offer to somebody who may not do it.")
    public Me get() {
        request.refuseParameters();
        var scopes = Scope.allRoles().stream().filter(identity::hasRole).toList();
        var reach = Rights.of(identity).map(Rights::reach).orElse(Reach.WHOLE);
        return new Me(request.author(), scopes, reach.languageNames(), reach.typeNames());
    }
}
