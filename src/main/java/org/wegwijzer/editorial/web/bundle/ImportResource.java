package org.wegwijzer.editorial.web.bundle;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.access.Roles;
import org.wegwijzer.bundle.BundleException;
import org.wegwijzer.bundle.Uploads;
import org.wegwijzer.bundle.Uploads.Form;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;
import org.wegwijzer.publish.Publication;
import org.wegwijzer.publish.PublishingConflict;
import org.wegwijzer.retry.Retries;

/** A whole hub in, over HTTP. */
@Path("/editorial/v1/import")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PUBLISH)
@Tag(name = "Import and export")
class ImportResource {

    static final String ZIP = "application/zip";

    private static final String DRY_RUN = "dryRun";
    private static final int SHOWN = 200;

    private final Uploads uploads;
    private final SecurityIdentity identity;
    private final Retries retries;

    ImportResource(Uploads uploads, SecurityIdentity identity, Retries retries) {
        this.uploads = uploads;
        this.identity = identity;
        this.retries = retries;
    }

    /** Takes one JSON document. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "import",
            summary = "Make the public hub say what a bundle says, and nothing else",
            description =
                    "One JSON document, or the folder as a zip archive. All of it is taken or, if it has any fault, nothing; then every fault is said with file and line. `dryRun=true` says what would change and changes nothing.")
    public RestResponse<ImportReport> document(InputStream body, @Context HttpServerRequest request)
            throws IOException {
        return take(body, Form.DOCUMENT, request);
    }

    /** Takes a zip archive. */
    @POST
    @Consumes(ZIP)
    @Operation(hidden = true)
    public RestResponse<ImportReport> archive(InputStream body, @Context HttpServerRequest request) throws IOException {
        return take(body, Form.ARCHIVE, request);
    }

    private RestResponse<ImportReport> take(InputStream body, Form form, HttpServerRequest request) throws IOException {
        var query = QueryParameters.of(request.query());
        var dryRun = query.read(DRY_RUN, ImportResource::yesOrNo).orElse(false);
        query.finish();
        // What changes nothing may be repeated anyway.
        return dryRun
                ? RestResponse.ok(report(body, form, true))
                : retries.onceAtLength(body, sent -> RestResponse.ok(report(sent, form, false)));
    }

    private ImportReport report(InputStream body, Form form, boolean dryRun) throws IOException {
        try {
            return ImportReport.of(publication(body, form, dryRun), dryRun);
        } catch (BundleException faulty) {
            throw ProblemException.invalid(faulty.faults().stream()
                    .limit(SHOWN)
                    .map(ImportResource::fault)
                    .toList());
        } catch (PublishingConflict conflict) {
            throw ProblemException.conflict(String.valueOf(conflict.getMessage()));
        }
    }

    private Publication publication(InputStream body, Form form, boolean dryRun) throws IOException {
        return dryRun
                ? uploads.rehearse(body, form)
                : uploads.run(body, form, identity.getPrincipal().getName());
    }

    private static Boolean yesOrNo(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw ProblemException.invalid(Fault.ofQuery(
                    DRY_RUN, FaultCode.UNKNOWN_VALUE, "'dryRun' is true or false.", List.of("true", "false")));
        }
        return Boolean.valueOf(text);
    }

    /** A bundle has files and lines, where other bodies have pointers. */
    private static Fault fault(DocumentFault fault) {
        var place = fault.line() == 0 ? fault.file() : fault.file() + ":" + fault.line();
        return new Fault(
                Fault.Place.BODY, printable(place), FaultCode.FAULTY_CONTENT, printable(fault.reason()), List.of());
    }

    /** Names and keys come from the bundle. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
