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
import org.wegwijzer.access.Roles;
import org.wegwijzer.bundle.EmptyHubException;
import org.wegwijzer.bundle.Exporter;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/** A whole hub out, over HTTP. */
@Path("/editorial/v1/export")
@RolesAllowed(Roles.READ)
@Tag(name = "Import and export")
class ExportResource {

    private static final Set<OpenOption> PASSING =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);

    private final Exporter exporter;

    ExportResource(Exporter exporter) {
        this.exporter = exporter;
    }

    /** All that is public, as one JSON document. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "export",
            summary = "All that is public, as a bundle",
            description =
                    "One JSON document, or the folder as a zip archive with `Accept: application/zip`. The same hub gives the same bytes; an import of them changes nothing.")
    public RestResponse<InputStream> document(@Context HttpServerRequest request) throws IOException {
        QueryParameters.of(request.query()).finish();
        return answer("hub.json", MediaType.APPLICATION_JSON, exporter::toJson);
    }

    /** The same as an archive. */
    @GET
    @Produces(ImportResource.ZIP + ";qs=0.5")
    @Operation(hidden = true)
    public RestResponse<InputStream> archive(@Context HttpServerRequest request) throws IOException {
        QueryParameters.of(request.query()).finish();
        return answer("hub.zip", ImportResource.ZIP, exporter::toZip);
    }

    /**
     * Written to disk first, so that no slow client holds the database, and no failure ends half of an answer. The file has no name
     * any more when it is read, and is gone with whoever reads it. The type is said here: what a method produces may bear a weight.
     */
    private static RestResponse<InputStream> answer(String name, String type, Export export) throws IOException {
        var file = Files.newByteChannel(Files.createTempFile("wegwijzer-export", ""), PASSING);
        try {
            var output = new BufferedOutputStream(Channels.newOutputStream(file));
            export.to(output);
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
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s\"".formatted(name))
                .build();
    }

    private interface Export {
        void to(OutputStream output) throws IOException;
    }
}
