package org.wegwijzer.delivery.page;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.graph.ListPage;
import org.wegwijzer.delivery.graph.Listing;
import org.wegwijzer.delivery.graph.Reading;
import org.wegwijzer.language.LanguageTag;

/**
 * Puts on answers what caches and clients must know of them. Used for one request.
 *
 * @param byAccept whether the address has several forms, of which the request's Accept chose one
 */
record Answers(Reading reading, boolean byAccept) {

    <T> RestResponse<T> of(T body, LanguageTag language) {
        return answer(body, language).build();
    }

    /** A page of a list, its neighbours named in the header too (RFC 8288). */
    <I> RestResponse<Listing<I>> of(ListPage<I> page) {
        return of(page.listing(), page);
    }

    /** A page of a list in another form. */
    <T> RestResponse<T> of(T body, ListPage<?> page) {
        var answer = answer(body, reading.order().first());
        link(answer, page.listing().href(), "first");
        link(answer, page.previous(), "prev");
        link(answer, page.listing().next(), "next");
        return answer.build();
    }

    /** It varies by a header only if the header could decide. */
    private <T> ResponseBuilder<T> answer(T body, LanguageTag language) {
        var deciding = new ArrayList<String>();
        if (byAccept) {
            deciding.add(HttpHeaders.ACCEPT);
        }
        if (reading.asked() == null) {
            deciding.add(HttpHeaders.ACCEPT_LANGUAGE);
        }
        var answer = ResponseBuilder.ok(body).header(HttpHeaders.CONTENT_LANGUAGE, language.value());
        return deciding.isEmpty() ? answer : answer.header(HttpHeaders.VARY, String.join(", ", deciding));
    }

    private static void link(ResponseBuilder<?> answer, @Nullable String address, String relation) {
        if (address != null) {
            answer.header(HttpHeaders.LINK, "<%s>; rel=\"%s\"".formatted(address, relation));
        }
    }
}
