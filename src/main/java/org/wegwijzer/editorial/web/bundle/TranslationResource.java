package org.wegwijzer.editorial.web.bundle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.access.Roles;
import org.wegwijzer.editorial.translation.TranslationDesk;
import org.wegwijzer.editorial.translation.TranslationReport;
import org.wegwijzer.editorial.web.EditorRequest;
import org.wegwijzer.retry.Retries;

/** What translators send back, over HTTP: not an import, since translators publish nothing. */
@Path("/editorial/v1/translations")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.WRITE)
@Tag(name = "Import and export")
class TranslationResource {

    private final TranslationDesk desk;
    private final EditorRequest request;
    private final Retries retries;

    TranslationResource(TranslationDesk desk, EditorRequest request, Retries retries) {
        this.desk = desk;
        this.request = request;
        this.retries = retries;
    }

    /** Takes a file. */
    @POST
    @Consumes(ExportResource.XLIFF)
    @Operation(
            operationId = "takeTranslations",
            summary = "Take translations into drafts",
            description =
                    "XLIFF 2, as `export` gives it, with targets: of each entry the texts in that language change in its draft,"
                            + " which begins if there is none; nothing becomes public. A unit whose original says something else by"
                            + " now is skipped. Each entry stands for itself, and the answer says of each what was taken, what was"
                            + " skipped, and why. A document type (DOCTYPE) is refused.")
    public RestResponse<TranslationReport> take(InputStream body) throws IOException {
        request.refuseParameters();
        return retries.onceAtLength(body, sent -> RestResponse.ok(desk.take(sent.readAllBytes(), request.author())));
    }
}
