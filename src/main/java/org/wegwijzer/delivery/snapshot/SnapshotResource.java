package org.wegwijzer.delivery.snapshot;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.wegwijzer.delivery.feed.FeedParser;
import org.wegwijzer.delivery.page.RequestParser;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.http.CacheControl;
import org.wegwijzer.http.ContentCoding;
import org.wegwijzer.http.EntityTags;
import org.wegwijzer.problem.ProblemException;

/** Snapshots over HTTP. */
@PermitAll
@Path(SnapshotResource.ADDRESS)
@Tag(name = "Changes")
class SnapshotResource {

    /** Where they are. */
    static final String ADDRESS = Addresses.ROOT + "/snapshots";

    private static final String LINES = "application/jsonl";

    /** Characters of the digest that tell one file from another. */
    private static final int TAG_LENGTH = 20;

    /** What is sent at once, in bytes. */
    private static final int PIECE = 64 * 1024;

    private final Snapshots snapshots;
    private final RequestParser parser;
    private final FeedParser feed;

    SnapshotResource(Snapshots snapshots, RequestParser parser, FeedParser feed) {
        this.snapshots = snapshots;
        this.parser = parser;
        this.feed = feed;
    }

    /** Leads to the snapshot with which a copy begins. */
    @GET
    @Path("latest")
    @Operation(
            operationId = "getLatestSnapshot",
            summary = "Leads to the snapshot with which a copy begins",
            description =
                    "Everything that is public in one language, one document a line; the first line says from which cursor to go on with the changes.")
    public Response latest(@Context HttpServerRequest request) {
        var query = parser.queryOfPublic(request);
        var reading = feed.inOneLanguage(parser.languageOnly(query, request));
        query.finish();
        var snapshot = snapshots.latest(reading);
        var answer = Response.status(Response.Status.SEE_OTHER)
                .header(HttpHeaders.LOCATION, ADDRESS + "/" + snapshot.name())
                .header(HttpHeaders.CACHE_CONTROL, CacheControl.ASK_FIRST);
        return (reading.asked() == null ? answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE) : answer)
                .build();
    }

    /** A snapshot. */
    @GET
    @Path("{file}")
    // The framework would put something between pieces of what it takes for JSON.
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Blocking
    @Operation(hidden = true)
    public RestMulti<byte[]> file(@RestPath String file, @Context HttpServerRequest request) {
        parser.queryOfPublic(request).finish();
        var snapshot = snapshots
                .named(file)
                .orElseThrow(() -> ProblemException.notFound(
                        "There is no such snapshot, or not any more; begin with %s/latest.".formatted(ADDRESS)));
        var offered = Set.of(snapshot.coding(), ContentCoding.IDENTITY);
        var coding = ContentCoding.negotiate(request.headers().getAll(HttpHeaders.ACCEPT_ENCODING), offered);
        var isAsKept = coding == snapshot.coding();
        var entityTag = entityTag(snapshot, coding);
        if (EntityTags.match(request.headers().getAll(HttpHeaders.IF_NONE_MATCH), entityTag)) {
            return headed(Multi.createFrom().empty(), entityTag)
                    .status(Response.Status.NOT_MODIFIED.getStatusCode())
                    .build();
        }
        var pieces = HttpMethod.HEAD.equals(request.method())
                ? Multi.createFrom().<byte[]>empty()
                : pieces(snapshot, isAsKept);
        var sent = headed(pieces, entityTag)
                .header(HttpHeaders.CONTENT_TYPE, LINES)
                .header(HttpHeaders.CONTENT_LANGUAGE, snapshot.language().value())
                .header("Repr-Digest", "sha-256=:%s:".formatted(isAsKept ? snapshot.digest() : snapshot.plainDigest()));
        if (isAsKept) {
            sent.header(HttpHeaders.CONTENT_ENCODING, coding.token());
            sent.header(HttpHeaders.CONTENT_LENGTH, String.valueOf(snapshot.length()));
        }
        return sent.build();
    }

    private static String entityTag(Snapshot snapshot, ContentCoding coding) {
        return "\"%s%s\"".formatted(snapshot.digest().substring(0, TAG_LENGTH), coding.suffix());
    }

    /** Beside what describes the file itself: what is said with 304, too. */
    private static RestMulti.SyncRestMulti.Builder<byte[]> headed(Multi<byte[]> pieces, String entityTag) {
        return RestMulti.fromMultiData(pieces)
                .header(HttpHeaders.CACHE_CONTROL, CacheControl.FOR_EVER)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .header(HttpHeaders.ETAG, entityTag);
    }

    private Multi<byte[]> pieces(Snapshot snapshot, boolean isAsKept) {
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> opened(snapshot, isAsKept),
                        stream -> Uni.createFrom()
                                .item(() -> piece(stream))
                                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
                .until(piece -> piece.length == 0);
    }

    private InputStream opened(Snapshot snapshot, boolean isAsKept) {
        var kept = snapshots.open(snapshot);
        try {
            return isAsKept ? kept : snapshot.coding().decoding(kept);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] piece(InputStream stream) {
        try {
            return stream.readNBytes(PIECE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
