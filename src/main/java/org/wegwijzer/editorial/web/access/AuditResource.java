package org.wegwijzer.editorial.web.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.wegwijzer.access.Roles;
import org.wegwijzer.audit.Audit;
import org.wegwijzer.problem.QueryParameters;

/** The audit log over HTTP. */
@Path(AuditResource.ADDRESS)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@Tag(name = "Audit")
class AuditResource {

    static final String ADDRESS = "/editorial/v1/audit";

    private static final String LIMIT = "limit";
    private static final int DEFAULT_LIMIT = 20;
    private static final int MOST = 100;

    private final Audit audit;

    AuditResource(Audit audit) {
        this.audit = audit;
    }

    /** What was done and what was refused. */
    @GET
    @Operation(
            operationId = "listAudit",
            summary = "What was done and what was refused, the last first",
            description =
                    "Who, what, when and with what outcome: each write, and each attempt that was refused. Never contents. Of refusals some are kept for each client address and minute.")
    public AuditList list(@Context HttpServerRequest request) {
        var query = QueryParameters.of(request.query());
        var limit = query.read(LIMIT, text -> QueryParameters.number(LIMIT, text, 1, MOST));
        var cursor = query.read(AuditCursor.NAME, AuditCursor::parse);
        query.finish();
        var lines = limit.orElse(DEFAULT_LIMIT);
        var before = cursor.map(place -> OptionalLong.of(place.line())).orElseGet(OptionalLong::empty);
        return AuditList.of(audit.page(before, lines), lines);
    }
}
