package org.wegwijzer.reference;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.wegwijzer.asset.Asset;
import org.wegwijzer.http.CacheControl;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.reference.handbook.PageAddresses;

/** The documentation over HTTP. No part of the APIs, so it is in neither specification. */
@PermitAll
@Path(ReferenceFiles.ROOT)
class ReferenceResource {

    private static final int PERMANENT_REDIRECT = 308;

    /** Everything is of this host, nothing is inline, and no script makes elements of texts. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; "
            + "trusted-types 'none'; frame-ancestors 'none'";

    /**
     * Swagger UI makes elements of texts, and the icons of its style sheet are written into it, as {@code data:} addresses. Its
     * styles need no exception: it sets them by script, which the policy leaves alone.
     */
    private static final String SWAGGER_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Addresses that pages had before. */
    private static final Map<String, String> MOVED = Map.of(
            ReferenceFiles.ROOT + "/",
            ReferenceFiles.ROOT,
            ReferenceFiles.ROOT + "/editorial",
            PageAddresses.EDITORIAL_REFERENCE);

    /** Names stay when their contents change with a new version: a browser may be behind by this many seconds. */
    private static final String FRESH = CacheControl.FIVE_MINUTES;

    private final ReferenceFiles files;

    ReferenceResource(ReferenceFiles files) {
        this.files = files;
    }

    /** The first page. People type a slash at the end of such an address: they are led to the one that there is. */
    @GET
    @Operation(hidden = true)
    public Response start(@Context HttpServerRequest request) {
        return answer(request);
    }

    /** Any other page, or what pages need. */
    @GET
    @Path("{address:.+}")
    @Operation(hidden = true)
    public Response other(@Context HttpServerRequest request) {
        return answer(request);
    }

    private Response answer(HttpServerRequest request) {
        var moved = files.address().map(shown -> MOVED.get(request.path()));
        return moved.isPresent() ? redirect(moved.get()) : file(request);
    }

    private static Response redirect(String address) {
        return Response.status(PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, address)
                .header(HttpHeaders.CACHE_CONTROL, FRESH)
                .build();
    }

    private Response file(HttpServerRequest request) {
        var file = files.at(request.path()).orElseThrow(ProblemException::notFound);
        var form = file.accepted(request.headers().getAll(HttpHeaders.ACCEPT_ENCODING));
        var isKnown = form.isAmong(request.headers().getAll(HttpHeaders.IF_NONE_MATCH));
        var isReference = request.path().startsWith(PageAddresses.REFERENCE);
        // In place of the policy that answers have everywhere else; the framework would put a second one beside it.
        request.response().putHeader("Content-Security-Policy", isReference ? SWAGGER_POLICY : POLICY);
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
