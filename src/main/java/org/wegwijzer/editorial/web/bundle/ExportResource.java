package org.wegwijzer.editorial.web.bundle;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.wegwijzer.access.Roles;
import org.wegwijzer.bundle.export.EmptyHubException;
import org.wegwijzer.bundle.export.Exporter;
import org.wegwijzer.editorial.translation.TranslationExport;
import org.wegwijzer.http.EntityTags;
import org.wegwijzer.problem.ProblemException;

/** A hub out, or a part of it, over HTTP. */
@Path("/editorial/v1/export")
@RolesAllowed(Roles.READ)
@Tag(name = "Import and export")
class ExportResource {

    private static final Set<OpenOption> PASSING =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);

    static final String XLIFF = "application/xliff+xml";

    private final Exporter exporter;
    private final TranslationExport translations;
    private final ExportQuery query;

    ExportResource(Exporter exporter, TranslationExport translations, ExportQuery query) {
        this.exporter = exporter;
        this.translations = translations;
        this.query = query;
    }

    /** All that is public, or a part of it, as one JSON document. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "export",
            summary = "What is public, as a bundle or for translators",
            description =
                    "One JSON document; the folder as a zip archive with `form=zip` or `Accept: application/zip`; for translators"
                            + " XLIFF 2.1 with `form=xliff` or `Accept: application/xliff+xml`, from the default language into the"
                            + " one `language`. The same hub gives the same bytes; an import of them changes nothing. `type`,"
                            + " `language` and `entry` narrow it: such a part says that it is one, has no `hub`, and is imported with"
                            + " `mode=merge`.")
    public RestResponse<InputStream> document(@Context HttpServerRequest request) throws IOException {
        return answer(request, ExportForm.JSON);
    }

    /** The same as an archive. */
    @GET
    @Produces(ImportResource.ZIP + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<InputStream> archive(@Context HttpServerRequest request) throws IOException {
        return answer(request, ExportForm.ZIP);
    }

    /** The same for translators. */
    @GET
    @Produces(XLIFF + ";qs=0.2")
    @Operation(hidden = true)
    public RestResponse<InputStream> units(@Context HttpServerRequest request) throws IOException {
        return answer(request, ExportForm.XLIFF);
    }

    /**
     * Written to disk first, so that no slow client holds the database, and no failure ends half of an answer. The file has no name
     * any more when it is read, and is gone with whoever reads it. The type is said here: what a method produces may bear a weight.
     */
    private RestResponse<InputStream> answer(HttpServerRequest request, ExportForm accepted) throws IOException {
        var wish = query.read(accepted);
        var known = exporter.cursor().map(cursor -> ImportBase.entityTag(cursor, wish));
        if (known.filter(tag -> EntityTags.match(request.headers().getAll(HttpHeaders.IF_NONE_MATCH), tag))
                .isPresent()) {
            return ResponseBuilder.<InputStream>create(Status.NOT_MODIFIED)
                    .header(HttpHeaders.ETAG, known.get())
                    .build();
        }
        var file = Files.newByteChannel(Files.createTempFile("wegwijzer-export", ""), PASSING);
        String cursor;
        try {
            var output = new BufferedOutputStream(Channels.newOutputStream(file));
            cursor = write(wish, output);
            output.flush();
            file.position(0);
        } catch (EmptyHubException nothing) {
            file.close();
            throw ProblemException.notFound(String.valueOf(nothing.getMessage()));
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
        return ResponseBuilder.ok(Channels.newInputStream(file))
                .header(HttpHeaders.CONTENT_TYPE, wish.form().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"hub.%s\"".formatted(wish.form().extension()))
                .header(HttpHeaders.ETAG, ImportBase.entityTag(cursor, wish))
                .build();
    }

    private String write(ExportQuery.Wish wish, OutputStream output) throws IOException {
        return switch (wish.form()) {
            case JSON -> exporter.toJson(output, wish.selection());
            case ZIP -> exporter.toZip(output, wish.selection());
            case XLIFF -> translations.write(wish.selection(), output);
        };
    }
}
