package org.wegwijzer.delivery.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.delivery.cache.Acceptance;
import org.wegwijzer.delivery.cache.Answer;
import org.wegwijzer.delivery.cache.AnswerCache;
import org.wegwijzer.delivery.graph.answer.Dependencies;
import org.wegwijzer.delivery.graph.answer.ListPage;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.language.LanguageTag;

/**
 * Makes answers of what was read, with all that caches and clients must know of them. Used for one request.
 *
 * @param form the form in which the answer comes
 * @param since the last change that was known before anything was read
 * @param previews for requests that want to see what is not public yet
 */
record AnswerFactory(ReadOptions reading, AnswerForm form, long since, Previews previews) {

    /** The address of a page with the parameters that this reader gave. */
    String here(String address) {
        return Addresses.with(address, reading.parameters(reading.expansion()));
    }

    /**
     * Answers the request, from memory if that has the answer.
     *
     * @param here the address with its parameters, in the one form that all requests for the same have
     */
    <T> RestResponse<T> answer(AnswerCache cache, RoutingContext request, String here, Supplier<Answer> render) {
        Acceptance.of(request).check(form.mediaType(), form.offered());
        var token = request.request().getHeader(Previews.HEADER);
        if (token != null) {
            var address = request.request().path();
            return cache.pass(request, () -> previews.show(token, address, render));
        }
        var negotiated = reading.asked() == null ? reading.order().ranks() : "";
        var key = form.mediaType() + " " + negotiated + " " + here;
        return cache.answer(request, key, since, render);
    }

    Answer of(Object body, LanguageTag language, Dependencies read) {
        return answer(body, language, read, List.of());
    }

    /** A page of a list, its neighbours named in the header too (RFC 8288). */
    Answer of(Object body, ListPage<?> page) {
        var links = new ArrayList<String>();
        var next = page.nextPage();
        link(links, next == null ? null : next.href(), "next");
        link(links, page.previous(), "prev");
        link(links, page.href(), "first");
        return answer(body, reading.order().first(), page.dependencies(), links);
    }

    private Answer answer(Object body, LanguageTag language, Dependencies read, List<String> links) {
        return new Answer(body, form.mediaType(), language.value(), deciding(), links, read.tags(), read.condition());
    }

    /** It varies by a header only if the header could decide. */
    private List<String> deciding() {
        var deciding = new ArrayList<String>();
        if (form.isChosen()) {
            deciding.add(HttpHeaders.ACCEPT);
        }
        if (reading.asked() == null) {
            deciding.add(HttpHeaders.ACCEPT_LANGUAGE);
        }
        return deciding;
    }

    private static void link(List<String> links, @Nullable String address, String relation) {
        if (address != null) {
            links.add("<%s>; rel=\"%s\"".formatted(address, relation));
        }
    }
}
