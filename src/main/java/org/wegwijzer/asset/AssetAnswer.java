package org.wegwijzer.asset;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import org.wegwijzer.http.AcceptWeights;

/** Sends an asset to whoever asks for it, or says that they have it. */
public final class AssetAnswer {

    private AssetAnswer() {}

    /**
     * Ends the request with the asset.
     *
     * @param lifetime the value of Cache-Control
     */
    public static void send(Asset asset, String lifetime, HttpServerRequest request) {
        var form = asset.accepted(request.headers().getAll(HttpHeaders.ACCEPT_ENCODING));
        var response = request.response()
                .putHeader(HttpHeaders.ETAG, form.entityTag())
                .putHeader(HttpHeaders.CACHE_CONTROL, lifetime)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (form.isAmong(request.headers().getAll(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(HttpResponseStatus.NOT_MODIFIED.code()).end();
        } else {
            form.encoding().ifPresent(encoding -> response.putHeader(HttpHeaders.CONTENT_ENCODING, encoding));
            response.putHeader(HttpHeaders.CONTENT_TYPE, asset.mediaType()).end(form.bytes());
        }
    }

    /** Whether a request would rather have a page for people than data (RFC 9110, 12.5.1): browsers name HTML first. */
    public static boolean wantsPage(HttpServerRequest request) {
        return AcceptWeights.ofMediaTypes(request.headers().getAll(HttpHeaders.ACCEPT)).elements().stream()
                .limit(1)
                .anyMatch(first -> first.value().equals("text/html"));
    }
}
