package org.wegwijzer.delivery.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.delivery.graph.answer.FormerSlug;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.hint.Hint;
import org.wegwijzer.problem.ProblemException;

/** Why nothing is at the address of an entry, of its whole page, or of a list below it. */
record MissingEntries(ContentGraph graph) {

    /**
     * An address of an entry, taken apart.
     *
     * @param before what stands before the slug
     * @param below what stands after it
     */
    private record Place(String before, String below) {

        static Place of(EntryType type, RoutingContext request) {
            var path = request.request().path();
            var own = "/" + type.plural() + "/";
            var slug = path.indexOf(own) + own.length();
            var end = path.indexOf('/', slug);
            return new Place(path.substring(0, slug), end < 0 ? "" : path.substring(end));
        }

        String with(String slug) {
            return before + slug + below;
        }
    }

    /**
     * The slug that an address names.
     *
     * @throws ProblemException NOT_FOUND if it is none
     */
    Slug slug(EntryType type, String text, RoutingContext request) {
        if (!Slug.isSlug(text)) {
            throw Slug.like(text).map(like -> nothing(type, like, request)).orElseGet(ProblemException::notFound);
        }
        return new Slug(text);
    }

    /** Why there is no entry: it moved, it is gone, or it never was. */
    RuntimeException why(EntryType type, Slug slug, RoutingContext request) {
        request.response().putHeader(HttpHeaders.VARY, Previews.HEADER);
        return graph.former(type, slug)
                .map(former -> gone(type, former, request))
                .orElseGet(() -> nothing(type, slug, request));
    }

    /** It never was: perhaps another was meant. What is below was meant of that one, too. */
    private ProblemException nothing(EntryType type, Slug slug, RoutingContext request) {
        var list = Addresses.list(type) + "/";
        var place = Place.of(type, request);
        return ProblemException.notFound(Hint.of(graph.near(type, slug).stream()
                .map(address -> address.startsWith(list) ? place.with(address.substring(list.length())) : address)
                .toList()));
    }

    private static RuntimeException gone(EntryType type, FormerSlug former, RoutingContext request) {
        if (former.present() == null) {
            var replacement = former.replacement();
            return ProblemException.gone(replacement == null ? null : Addresses.entry(type, replacement));
        }
        var query = request.request().query();
        var address = Place.of(type, request).with(former.present());
        var location = query == null ? address : address + "?" + query;
        return location.length() > MovedException.LONGEST
                ? ProblemException.gone(address)
                : new MovedException(location);
    }
}
