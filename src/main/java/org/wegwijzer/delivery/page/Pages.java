package org.wegwijzer.delivery.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.delivery.graph.Addresses;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.delivery.graph.EntryView;
import org.wegwijzer.delivery.graph.Linked;
import org.wegwijzer.delivery.graph.Listing;
import org.wegwijzer.delivery.graph.ToMany;
import org.wegwijzer.delivery.hub.HubCard;
import org.wegwijzer.delivery.hub.HubDetail;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.problem.ProblemException;

/** Answers requests for entries, lists of them and lists of what they relate to. */
@ApplicationScoped
public class Pages {

    private final Readings readings;
    private final ContentGraph graph;
    private final HubPages hub;

    Pages(Readings readings, ContentGraph graph, HubPages hub) {
        this.readings = readings;
        this.graph = graph;
        this.hub = hub;
    }

    /**
     * The page of an entry.
     *
     * @param detail makes it from the entry and the hub's place on it
     * @throws ProblemException INVALID_REQUEST with every fault of the query; NOT_FOUND if no such entry is published
     */
    public <D> RestResponse<D> page(
            EntryType type,
            String slug,
            UriInfo uri,
            HttpHeaders headers,
            BiFunction<EntryView, Linked<HubCard>, D> detail) {
        var reading = readings.ofPage(type, uri, headers);
        var entry = graph.page(type, slug(slug), reading).orElseThrow(ProblemException::notFound);
        var link = hub.linked(reading.order(), reading.expansion().wants(HubPages.NAME));
        return Answers.inLanguage(detail.apply(entry, link), entry.language(), reading);
    }

    /**
     * One page of the list of all entries of a type.
     *
     * @throws ProblemException INVALID_REQUEST with every fault of the query
     */
    public <C> RestResponse<Listing<C>> list(EntryType type, UriInfo uri, HttpHeaders headers) {
        var request = readings.ofList(type, Addresses.list(type), false, uri, headers);
        return Answers.ofList(graph.list(type, request), request.reading());
    }

    /**
     * One page of the list of an entry's relation.
     *
     * @throws ProblemException INVALID_REQUEST with every fault of the query; NOT_FOUND if no such entry is published
     */
    public <E> RestResponse<Listing<E>> related(ToMany<E> relation, String slug, UriInfo uri, HttpHeaders headers) {
        var owner = slug(slug);
        var address = Addresses.relation(relation, owner.value());
        var request = readings.ofList(relation.target(), address, true, uri, headers);
        var page = graph.related(relation, owner, request).orElseThrow(ProblemException::notFound);
        return Answers.ofList(page, request.reading());
    }

    /**
     * The page of the hub itself.
     *
     * @throws ProblemException INVALID_REQUEST with every fault of the query
     */
    public RestResponse<HubDetail> hub(UriInfo uri, HttpHeaders headers) {
        var reading = readings.plain(uri, headers);
        var page = hub.page(reading.order());
        return Answers.inLanguage(page, page.language(), reading);
    }

    private static Slug slug(String text) {
        if (!Slug.isSlug(text)) {
            throw ProblemException.notFound();
        }
        return new Slug(text);
    }
}
