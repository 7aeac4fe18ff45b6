package org.wegwijzer.editorial.web.bundle;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.wegwijzer.access.Roles;
import org.wegwijzer.draft.DraftJson;
import org.wegwijzer.draft.document.DocumentSchemas;
import org.wegwijzer.editorial.web.EditorRequest;
import org.wegwijzer.problem.ProblemException;

/** The JSON Schemas of documents, over HTTP. */
@Path("/editorial/v1/schemas/{name}")
@RolesAllowed(Roles.READ)
@Tag(name = "Import and export")
class SchemaResource {

    private final EditorRequest request;

    SchemaResource(EditorRequest request) {
        this.request = request;
    }

    /** One of them. */
    @GET
    @Produces("application/schema+json")
    @Operation(
            operationId = "getSchema",
            summary = "The JSON Schema of a document",
            description =
                    "Of the hub, of each type, of a whole bundle (`document`), and what these share (`common`). They refer to"
                            + " each other by relative addresses.")
    public ObjectNode get(@RestPath String name) {
        request.refuseParameters();
        return Optional.of(name.replaceFirst("\\.schema\\.json$", ""))
                .flatMap(DocumentSchemas::text)
                .map(schema -> DraftJson.tree(schema.getBytes(StandardCharsets.UTF_8)))
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no such schema; there are %s.".formatted(String.join(", ", DocumentSchemas.NAMES))));
    }
}
