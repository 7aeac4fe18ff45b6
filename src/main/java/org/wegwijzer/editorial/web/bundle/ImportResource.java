package org.wegwijzer.editorial.web.bundle;

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
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.access.Roles;
import org.wegwijzer.access.Scope;
import org.wegwijzer.bundle.BundleException;
import org.wegwijzer.bundle.ImportMode;
import org.wegwijzer.bundle.Uploads;
import org.wegwijzer.bundle.Uploads.Form;
import org.wegwijzer.bundle.export.Exporter;
import org.wegwijzer.draft.document.DocumentFault;
import org.wegwijzer.editorial.RightsGuard;
import org.wegwijzer.editorial.web.EditorRequest;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;
import org.wegwijzer.publish.Publication;
import org.wegwijzer.publish.PublishingConflict;
import org.wegwijzer.retry.Retries;

/** A hub in, or a part of it, over HTTP. */
@Path("/editorial/v1/import")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.PUBLISH)
@Tag(name = "Import and export")
class ImportResource {

    static final String ZIP = "application/zip";

    private static final String DRY_RUN = "dryRun";
    private static final String FORCE = "force";
    private static final String MODE = "mode";
    private static final int SHOWN = 200;

    private final Uploads uploads;
    private final Exporter exporter;
    private final EditorRequest editor;
    private final RightsGuard guard;
    private final Retries retries;

    ImportResource(Uploads uploads, Exporter exporter, EditorRequest editor, RightsGuard guard, Retries retries) {
        this.uploads = uploads;
        this.exporter = exporter;
        this.editor = editor;
        this.guard = guard;
        this.retries = retries;
    }

    /** Takes one JSON document. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "import",
            summary = "Make the public hub say what a bundle says",
            description =
                    "One JSON document, or the folder as a zip archive. All of it is taken or, if it has any fault, nothing; then every fault is said with file and line. With `mode=mirror`, which is the default, what is not in it goes. With `mode=merge` only what is in it changes: each document is laid over the public one (RFC 7396), so that texts in other languages stay, and `hub` may be left out. A part of a hub, as `export` makes them, can only be merged. `dryRun=true` says what would change and changes nothing. `If-Match` with the entity tag of the export that it was made from is required where there is a hub, unless `force=true`.")
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
        var dryRun = query.read(DRY_RUN, text -> yesOrNo(DRY_RUN, text)).orElse(false);
        var force = query.read(FORCE, text -> yesOrNo(FORCE, text)).orElse(false);
        var mode = query.read(MODE, ImportResource::mode).orElse(ImportMode.MIRROR);
        query.finish();
        guard.requireAll(Scope.PUBLISH);
        if (dryRun) {
            // What changes nothing may be repeated anyway.
            return RestResponse.ok(report(true, () -> uploads.rehearse(body, form, mode)));
        }
        editor.requireFourEyes();
        var base = new ImportBase(mode, editor.seenIfSaid(), force);
        return retries.onceAtLength(body, sent -> {
            // Told before all of it has arrived; once more when nobody else publishes.
            base.accept(exporter.cursor());
            return RestResponse.ok(report(
                    false, () -> uploads.run(sent, form, new Uploads.Wish(mode, editor.author(), base))));
        });
    }

    private static ImportReport report(boolean dryRun, Work work) throws IOException {
        try {
            return ImportReport.of(work.run(), dryRun);
        } catch (BundleException faulty) {
            throw ProblemException.invalid(faulty.faults().stream()
                    .limit(SHOWN)
                    .map(ImportResource::fault)
                    .toList());
        } catch (PublishingConflict conflict) {
            throw ProblemException.conflict(String.valueOf(conflict.getMessage()));
        }
    }

    private interface Work {
        Publication run() throws IOException;
    }

    private static ImportMode mode(String text) {
        return Stream.of(ImportMode.values())
                .filter(mode -> mode.value().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(Fault.ofQuery(
                        MODE,
                        FaultCode.UNKNOWN_VALUE,
                        "'%s' is mirror or merge.".formatted(MODE),
                        Stream.of(ImportMode.values()).map(ImportMode::value).toList())));
    }

    private static Boolean yesOrNo(String name, String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw ProblemException.invalid(Fault.ofQuery(
                    name, FaultCode.UNKNOWN_VALUE, "'%s' is true or false.".formatted(name), List.of("true", "false")));
        }
        return Boolean.valueOf(text);
    }

    /** A bundle has files and lines, where other bodies have pointers. */
    private static Fault fault(DocumentFault fault) {
        var place = fault.line() == 0 ? fault.file() : fault.file() + ":" + fault.line();
        return new Fault(
                Fault.Place.BODY, printable(place), FaultCode.FAULTY_CONTENT, printable(fault.sentence()), List.of());
    }

    /** Names and keys come from the bundle. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }
}
