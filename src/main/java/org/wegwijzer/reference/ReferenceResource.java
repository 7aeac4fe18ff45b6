package org.wegwijzer.reference;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.wegwijzer.asset.Asset;
import org.wegwijzer.http.CacheControl;
import org.wegwijzer.problem.ProblemException;

/** The reference over HTTP. No part of the APIs, so it is in neither specification. */
@PermitAll
@Path(ReferenceFiles.ROOT)
class ReferenceResource {

    private static final int PERMANENT_REDIRECT = 308;

    /**
     * Everything is of this host, and nothing is inline. Only the icons of Swagger UI's style sheet are written into it, as
     * {@code data:} addresses. Its styles need no exception: it sets them by script, which the policy leaves alone.
     */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Names stay when their contents change with a new version: a browser may be behind by this many seconds. */
    private static final String FRESH = CacheControl.FIVE_MINUTES;

    private final ReferenceFiles files;

    ReferenceResource(ReferenceFiles files) {
        this.files = files;
    }

    /** The public API. People type a slash at the end of such an address: they are led to the one that there is. */
    @GET
    @Operation(hidden = true)
    public Response publicApi(@Context HttpServerRequest request) {
        var answer = answer(files.publicApi(), request);
        return request.path().equals(ReferenceFiles.ROOT)
                ? answer
                : Response.status(PERMANENT_REDIRECT)
                        .header(HttpHeaders.LOCATION, ReferenceFiles.ROOT)
                        .header(HttpHeaders.CACHE_CONTROL, FRESH)
                        .build();
    }

    /** The editorial API. */
    @GET
    @Path("editorial")
    @Operation(hidden = true)
    public Response editorialApi(@Context HttpServerRequest request) {
        return answer(files.editorialApi(), request);
    }

    /** The guide to the first page. */
    @GET
    @Path("first-page")
    @Operation(hidden = true)
    public Response firstPage(@Context HttpServerRequest request) {
        return answer(files.firstPage(), request);
    }

    /** What a page needs. */
    @GET
    @Path("assets/{name}")
    @Operation(hidden = true)
    public Response asset(@RestPath String name, @Context HttpServerRequest request) {
        return answer(files.asset(name), request);
    }

    private static Response answer(Optional<Asset> found, HttpServerRequest request) {
        var file = found.orElseThrow(ProblemException::notFound);
        var form = file.accepted(request.headers().getAll(HttpHeaders.ACCEPT_ENCODING));
        var isKnown = form.isAmong(request.headers().getAll(HttpHeaders.IF_NONE_MATCH));
        // In place of the policy that answers have everywhere else; the framework would put a second one beside it.
        request.response().putHeader("Content-Security-Policy", POLICY);
        var answer = isKnown ? Response.notModified() : full(file.mediaType(), form);
        return answer.header(HttpHeaders.ETAG, form.entityTag())
                .header(HttpHeaders.CACHE_CONTROL, FRESH)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .build();
    }

    private static ResponseBuilder full(String mediaType, Asset.Form form) {
        var answer = Response.ok(form.bytes()).type(mediaType);
        form.encoding().ifPresent(encoding -> answer.header(HttpHeaders.CONTENT_ENCODING, encoding));
        return answer;
    }
}
