package org.wegwijzer.delivery.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.delivery.graph.Addresses;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.delivery.graph.EntryView;
import org.wegwijzer.delivery.graph.Linked;
import org.wegwijzer.delivery.graph.ListPage;
import org.wegwijzer.delivery.graph.Listing;
import org.wegwijzer.delivery.graph.Reading;
import org.wegwijzer.delivery.graph.ToMany;
import org.wegwijzer.delivery.graph.Wishes;
import org.wegwijzer.delivery.hub.HubCard;
import org.wegwijzer.delivery.hub.HubDetail;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.language.LanguageTag;
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
     * @param view makes it from the entry and the hub's place on it
     * @throws ProblemException INVALID_REQUEST with every fault of the query; NOT_FOUND if no such entry is published
     */
    public <V> RestResponse<V> page(
            EntryType type,
            String slug,
            HttpServerRequest request,
            BiFunction<EntryView, @Nullable Linked<HubCard>, V> view) {
        var reading = readings.ofPage(type, request);
        var entry = graph.page(type, slug(slug), reading).orElseThrow(ProblemException::notFound);
        var answers = new Answers(reading, LinkedForms.ofPage(type));
        return answers.of(view.apply(entry, hub(type, reading)), entry.language());
    }

    /** The hub's place on a page; a reader who names what to see of an entry and does not expand the hub wants none. */
    private @Nullable Linked<HubCard> hub(EntryType type, Reading reading) {
        var expanded = reading.expansion().wants(HubPages.NAME);
        return expanded || !reading.wishes().fields().names(type) ? hub.linked(reading.order(), expanded) : null;
    }

    /**
     * The page of an entry in another form, which has no parameters but the language.
     *
     * @param relations what the form shows of its relations
     * @param form makes it from the entry, whose long text is without markup
     * @throws ProblemException INVALID_REQUEST with every fault of the query; NOT_FOUND if no such entry is published
     */
    public <F> RestResponse<F> plain(
            EntryType type,
            String slug,
            HttpServerRequest request,
            Collection<String> relations,
            Function<EntryView, F> form) {
        var reading = readings.plain(request, Wishes.all(relations));
        var entry = graph.page(type, slug(slug), reading).orElseThrow(ProblemException::notFound);
        return new Answers(reading, true).of(form.apply(entry), entry.language());
    }

    /**
     * One page of the list of all entries of a type in another form, which has no parameters but the language and the list's own.
     *
     * @param form makes it from the list and its language
     * @throws ProblemException INVALID_REQUEST with every fault of the query
     */
    public <V, F> RestResponse<F> plainList(
            EntryType type, HttpServerRequest request, BiFunction<Listing<V>, LanguageTag, F> form) {
        var list = readings.ofPlainList(type, Addresses.list(type), request);
        ListPage<V> page = graph.list(type, list);
        var body = form.apply(page.listing(), list.reading().order().first());
        return new Answers(list.reading(), true).of(body, page);
    }

    /**
     * One page of the list of all entries of a type.
     *
     * @throws ProblemException INVALID_REQUEST with every fault of the query
     */
    public <C> RestResponse<Listing<C>> list(EntryType type, HttpServerRequest request) {
        var list = readings.ofList(type, Addresses.list(type), false, request);
        return new Answers(list.reading(), LinkedForms.ofList(type)).of(graph.list(type, list));
    }

    /**
     * One page of the list of an entry's relation.
     *
     * @throws ProblemException INVALID_REQUEST with every fault of the query; NOT_FOUND if no such entry is published
     */
    public <E> RestResponse<Listing<E>> related(ToMany<E> relation, String slug, HttpServerRequest request) {
        var owner = slug(slug);
        var address = Addresses.relation(relation, owner.value());
        var list = readings.ofList(relation.target(), address, true, request);
        var page = graph.related(relation, owner, list).orElseThrow(ProblemException::notFound);
        return new Answers(list.reading(), false).of(page);
    }

    /**
     * The page of the hub itself.
     *
     * @throws ProblemException INVALID_REQUEST with every fault of the query
     */
    public RestResponse<HubDetail> hub(HttpServerRequest request) {
        var reading = readings.plain(request, Wishes.NONE);
        var page = hub.page(reading.order());
        return new Answers(reading, false).of(page, page.language());
    }

    private static Slug slug(String text) {
        if (!Slug.isSlug(text)) {
            throw ProblemException.notFound();
        }
        return new Slug(text);
    }
}
