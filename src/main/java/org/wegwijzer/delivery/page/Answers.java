package org.wegwijzer.delivery.page;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.graph.ListPage;
import org.wegwijzer.delivery.graph.Listing;
import org.wegwijzer.delivery.graph.Reading;
import org.wegwijzer.language.LanguageTag;

/** Puts on an answer what caches and clients must know of it. */
final class Answers {

    private Answers() {}

    static <T> RestResponse<T> inLanguage(T body, LanguageTag language, Reading reading) {
        return answer(body, language, reading).build();
    }

    /** A page of a list, its neighbours named in the header too (RFC 8288). */
    static <I> RestResponse<Listing<I>> ofList(ListPage<I> page, Reading reading) {
        var listing = page.listing();
        var answer = answer(listing, reading.order().first(), reading);
        link(answer, listing.href(), "first");
        link(answer, page.previous(), "prev");
        link(answer, listing.next(), "next");
        return answer.build();
    }

    /** It varies by the header only if the header could decide. */
    private static <T> ResponseBuilder<T> answer(T body, LanguageTag language, Reading reading) {
        var answer = ResponseBuilder.ok(body).header(HttpHeaders.CONTENT_LANGUAGE, language.value());
        return reading.asked() == null ? answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE) : answer;
    }

    private static void link(ResponseBuilder<?> answer, @Nullable String address, String relation) {
        if (address != null) {
            answer.header(HttpHeaders.LINK, "<%s>; rel=\"%s\"".formatted(address, relation));
        }
    }
}
