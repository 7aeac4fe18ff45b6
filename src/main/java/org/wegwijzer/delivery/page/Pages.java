package org.wegwijzer.delivery.page;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.cache.Answer;
import org.wegwijzer.delivery.cache.AnswerCache;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.delivery.graph.answer.Dependencies;
import org.wegwijzer.delivery.graph.answer.ListPage;
import org.wegwijzer.delivery.graph.answer.LoadedEntry;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.graph.request.ViewOptions;
import org.wegwijzer.delivery.hub.HubCard;
import org.wegwijzer.delivery.hub.HubDetail;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.delivery.relation.ToOneRelation;
import org.wegwijzer.expand.Expansion;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.ProblemException;

/** Answers requests for entries, lists of them and lists of what they relate to. */
@ApplicationScoped
public class Pages {

    private final RequestParser parser;
    private final ContentGraph graph;
    private final HubPages hub;
    private final AnswerCache cache;
    private final Previews previews;
    private final MissingEntries missing;

    Pages(RequestParser parser, ContentGraph graph, HubPages hub, AnswerCache cache, Previews previews) {
        this.parser = parser;
        this.graph = graph;
        this.hub = hub;
        this.cache = cache;
        this.previews = previews;
        this.missing = new MissingEntries(graph);
    }

    /**
     * The page of an entry.
     *
     * @param view makes it from the entry and the hub's place on it
     * @throws ProblemException INVALID_REQUEST with every fault of the query; NOT_FOUND or GONE if no such entry is published
     */
    public <V> RestResponse<V> page(
            EntryType type,
            String slug,
            RoutingContext request,
            BiFunction<LoadedEntry, @Nullable ToOneRelation<HubCard>, V> view) {
        var asked = asked(reader -> reader.ofPage(type, request.request()));
        var reading = asked.what();
        var answers = answers(reading, AnswerForm.json(JsonLdForms.ofPage(type)), asked.since());
        var here = answers.here(Addresses.entry(type, slug));
        return page(type, slug, new Reply(request, answers, here), entry -> view.apply(entry, hub(type, reading)));
    }

    /**
     * The page of an entry, with all that it always shows.
     *
     * @param shown what of its relations is expanded
     * @param view makes it from the entry and the hub's place on it
     * @throws ProblemException INVALID_REQUEST with every fault of the query; NOT_FOUND or GONE if no such entry is published
     */
    public <V> RestResponse<V> whole(
            EntryType type,
            String slug,
            Expansion shown,
            RoutingContext request,
            BiFunction<LoadedEntry, @Nullable ToOneRelation<HubCard>, V> view) {
        var asked = asked(reader -> reader.ofWholePage(type, shown, request.request()));
        var reading = asked.what();
        var answers = answers(reading, AnswerForm.JSON, asked.since());
        var here = Addresses.with(Addresses.page(type, slug), reading.parametersOfWholePage());
        return page(type, slug, new Reply(request, answers, here), entry -> view.apply(entry, expandedHub(reading)));
    }

    /**
     * What is answered, and how.
     *
     * @param here the address with its parameters, in the one form that all requests for the same have
     */
    private record Reply(RoutingContext request, AnswerFactory answers, String here) {}

    /**
     * What a request says.
     *
     * @param since the last change that was known before any of it was read: the hub's languages decide about it, too
     */
    private record Asked<R>(R what, long since) {}

    private <R> Asked<R> asked(Function<RequestParser, R> read) {
        var since = cache.now();
        return new Asked<>(read.apply(parser), since);
    }

    private AnswerFactory answers(ReadOptions reading, AnswerForm form, long since) {
        return new AnswerFactory(reading, form, since, previews);
    }

    /** The hub's place on a page; a reader who names what to see of an entry and does not expand the hub wants none. */
    private @Nullable ToOneRelation<HubCard> hub(EntryType type, ReadOptions reading) {
        return reading.wishes().fields().names(type)
                ? expandedHub(reading)
                : hub.linked(reading.order(), reading.expansion().wants(HubPages.NAME));
    }

    /** The hub's place on what is no page of one entry: there only if a reader wants to see more of it than its name. */
    public @Nullable ToOneRelation<HubCard> expandedHub(ReadOptions reading) {
        return reading.expansion().wants(HubPages.NAME) ? hub.linked(reading.order(), true) : null;
    }

    /**
     * The page of an entry in another form, which has no parameters but the language.
     *
     * @param relations what the form shows of its relations
     * @param form makes it from the entry, whose long text is without markup
     * @throws ProblemException INVALID_REQUEST with every fault of the query; NOT_FOUND or GONE if no such entry is published
     */
    public RestResponse<String> plain(
            EntryType type,
            String slug,
            RoutingContext request,
            Collection<String> relations,
            Function<LoadedEntry, String> form) {
        var asked = asked(reader -> reader.plain(request.request(), ViewOptions.all(relations)));
        var answers = answers(asked.what(), JsonLdForms.FORM, asked.since());
        return page(type, slug, new Reply(request, answers, answers.here(Addresses.entry(type, slug))), form);
    }

    private <V> RestResponse<V> page(EntryType type, String slug, Reply reply, Function<LoadedEntry, V> view) {
        var wanted = missing.slug(type, slug, reply.request());
        var answers = reply.answers();
        return answers.answer(cache, reply.request(), reply.here(), () -> {
            var entry = graph.page(type, wanted, answers.reading())
                    .orElseThrow(() -> missing.why(type, wanted, reply.request()));
            return answers.of(view.apply(entry), entry.language(), entry.dependencies());
        });
    }

    /**
     * One page of the list of all entries of a type in another form, which has no parameters but the language and the list's own.
     *
     * @param form makes it from the list and its language
     * @throws ProblemException INVALID_REQUEST with every fault of the query
     */
    public <V> RestResponse<String> plainList(
            EntryType type, RoutingContext request, BiFunction<ListPage<V>, LanguageTag, String> form) {
        var asked = asked(reader -> reader.ofPlainList(type, Addresses.list(type), request.request()));
        var list = asked.what();
        var answers = answers(list.reading(), JsonLdForms.FORM, asked.since());
        return answers.answer(cache, request, list.here(), () -> {
            ListPage<V> page = graph.list(type, list);
            return answers.of(form.apply(page, list.reading().order().first()), page);
        });
    }

    /**
     * One page of the list of all entries of a type.
     *
     * @throws ProblemException INVALID_REQUEST with every fault of the query
     */
    public <V> RestResponse<Listing<V>> list(EntryType type, RoutingContext request) {
        var asked = asked(reader -> reader.ofList(type, request.request()));
        var list = asked.what();
        var answers = answers(list.reading(), AnswerForm.json(JsonLdForms.ofList(type)), asked.since());
        return answers.answer(cache, request, list.here(), () -> listing(graph.list(type, list), answers));
    }

    /**
     * One page of the list of an entry's relation.
     *
     * @throws ProblemException INVALID_REQUEST with every fault of the query; NOT_FOUND or GONE if no such entry is published
     */
    public <E> RestResponse<Listing<E>> related(ToMany<E> relation, String slug, RoutingContext request) {
        var owner = missing.slug(relation.owner(), slug, request);
        var asked = asked(reader -> reader.ofRelation(relation, owner.value(), request.request()));
        var list = asked.what();
        var answers = answers(list.reading(), AnswerForm.JSON, asked.since());
        return answers.answer(cache, request, list.here(), () -> {
            var page = graph.related(relation, owner, list)
                    .orElseThrow(() -> missing.why(relation.owner(), owner, request));
            return listing(page, answers);
        });
    }

    /**
     * One page of the list of an entry's groups of links.
     *
     * @throws ProblemException INVALID_REQUEST with every fault of the query; NOT_FOUND or GONE if no such entry is published
     */
    public <G, E> RestResponse<Listing<G>> grouped(ToGroups<G, E> relation, String slug, RoutingContext request) {
        var owner = missing.slug(relation.owner(), slug, request);
        var asked = asked(reader -> reader.ofGroups(relation, owner.value(), request.request()));
        var list = asked.what();
        var answers = answers(list.reading(), AnswerForm.JSON, asked.since());
        return answers.answer(cache, request, list.here(), () -> {
            var page = graph.grouped(relation, owner, list)
                    .orElseThrow(() -> missing.why(relation.owner(), owner, request));
            return listing(page, answers);
        });
    }

    private Answer listing(ListPage<?> page, AnswerFactory answers) {
        return answers.of(Listing.of(page, expandedHub(answers.reading())), page);
    }

    /** The last change that is known. */
    public long now() {
        return cache.now();
    }

    /**
     * Something that was found.
     *
     * @param body what the answer says
     * @param page what of it is a list, and all that was read
     */
    public record Found<V>(V body, ListPage<?> page) {}

    /**
     * One page of what a search finds.
     *
     * @param here the address with its parameters, in the one form that all requests for the same have
     * @param since the last change that all that is searched has seen
     */
    public <V> RestResponse<V> found(
            RoutingContext request, ReadOptions reading, String here, long since, Supplier<Found<V>> find) {
        return found(request, new Place(reading, here, since, AnswerForm.JSON), find);
    }

    /**
     * Where something is found, and how.
     *
     * @param here the address with its parameters, in the one form that all requests for the same have
     * @param since the last change that all that is searched has seen
     */
    public record Place(ReadOptions reading, String here, long since, AnswerForm form) {}

    /** One page of what is found in some form. */
    public <V> RestResponse<V> found(RoutingContext request, Place place, Supplier<Found<V>> find) {
        var answers = answers(place.reading(), place.form(), place.since());
        return answers.answer(cache, request, place.here(), () -> {
            var found = find.get();
            return answers.of(Objects.requireNonNull(found.body()), found.page());
        });
    }

    /**
     * The page of the hub itself.
     *
     * @throws ProblemException INVALID_REQUEST with every fault of the query
     */
    public RestResponse<HubDetail> hub(RoutingContext request) {
        var asked = asked(reader -> reader.plain(request.request(), ViewOptions.NONE));
        var reading = asked.what();
        var answers = answers(reading, AnswerForm.JSON, asked.since());
        return answers.answer(cache, request, answers.here(Addresses.ROOT + "/" + HubPages.NAME), () -> {
            var page = hub.page(reading.order());
            var read = new Dependencies();
            read.changes();
            return answers.of(page, page.language(), read);
        });
    }
}
