package org.wegwijzer.delivery.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.BiFunction;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.delivery.graph.EntryView;
import org.wegwijzer.delivery.graph.Linked;
import org.wegwijzer.delivery.hub.HubCard;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.problem.ProblemException;

/** Answers requests for one entry. */
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
        if (!Slug.isSlug(slug)) {
            throw ProblemException.notFound();
        }
        var entry = graph.page(type, new Slug(slug), reading).orElseThrow(ProblemException::notFound);
        var link = hub.linked(reading.order(), reading.expansion().wants(HubPages.NAME));
        return Answers.inLanguage(detail.apply(entry, link), entry.language(), reading);
    }
}
