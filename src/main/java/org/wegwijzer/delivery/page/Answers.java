package org.wegwijzer.delivery.page;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.delivery.graph.Reading;
import org.wegwijzer.language.LanguageTag;

/** Puts on an answer what caches and clients must know of it. */
public final class Answers {

    private Answers() {}

    /** An answer in {@code language}; it varies by the header only if the header could decide. */
    public static <T> RestResponse<T> inLanguage(T body, LanguageTag language, Reading reading) {
        var answer = RestResponse.ResponseBuilder.ok(body).header(HttpHeaders.CONTENT_LANGUAGE, language.value());
        return (reading.asked() == null ? answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE) : answer).build();
    }
}
