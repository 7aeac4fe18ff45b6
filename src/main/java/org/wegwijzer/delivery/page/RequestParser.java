package org.wegwijzer.delivery.page;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.declaration.Shapes;
import org.wegwijzer.delivery.graph.declaration.ToGroups;
import org.wegwijzer.delivery.graph.declaration.ToMany;
import org.wegwijzer.delivery.graph.request.FieldChoice;
import org.wegwijzer.delivery.graph.request.ListParameters;
import org.wegwijzer.delivery.graph.request.ListRequest;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.graph.request.ViewOptions;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.delivery.parameter.BodyFormat;
import org.wegwijzer.delivery.parameter.LinkForm;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.expand.ExpandParameter;
import org.wegwijzer.expand.Expansion;
import org.wegwijzer.hint.ParameterHints;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/** Reads from a request how its reader wants to see content. */
@ApplicationScoped
public class RequestParser {

    /** The parameter that says what this process must know before it answers: a cursor of the log of changes. */
    public static final String AT_LEAST = "atLeast";

    private final HubPages hub;
    private final Shapes shapes;
    private final ExpandParameter expand;
    private final ExpandParameter hubAlone;
    private final RelationLimits limits;
    private final Previews previews;
    private final ParameterHints hints;

    RequestParser(HubPages hub, Shapes shapes, Previews previews) {
        this.hub = hub;
        this.previews = previews;
        this.shapes = shapes;
        this.expand = new ExpandParameter(shapes, HubPages.AT_ROOT);
        this.limits = new RelationLimits(expand);
        this.hubAlone = new ExpandParameter(type -> Collections.emptySortedMap(), HubPages.AT_ROOT);
        this.hints = ParameterHints.ofReaders(ParameterPlaces.of(shapes));
    }

    /** The query of a request for content, nothing of it read yet. */
    public QueryParameters query(HttpServerRequest request) {
        var query = QueryParameters.of(request.query(), hints);
        // Whoever is here has waited for it.
        position(AT_LEAST, query);
        return query;
    }

    /** The same of a request for what only what is public has, such as a history: a preview is refused there. */
    public QueryParameters queryOfPublic(HttpServerRequest request) {
        var query = query(request);
        if (request.getHeader(Previews.HEADER) != null) {
            query.refuse(new Fault(
                    Fault.Place.HEADER,
                    Previews.HEADER,
                    FaultCode.UNKNOWN_PARAMETER,
                    "There is no preview of this: it tells of what is public.",
                    List.of()));
        }
        return query;
    }

    /** Reads a place in the log of changes; faults stay with {@code query}. */
    public static Optional<LogPosition> position(String parameter, QueryParameters query) {
        return query.read(parameter, text -> LogPosition.parse(text).orElseThrow(() -> noPosition(parameter)));
    }

    /** What to throw where a parameter names no place in the log of changes. */
    public static ProblemException noPosition(String parameter) {
        return ProblemException.invalid(Fault.ofQuery(
                parameter,
                FaultCode.INVALID_CURSOR,
                "'%s' must be a cursor of the changes, as this service gives it.".formatted(parameter)));
    }

    /**
     * Reads the query of a page of this type.
     *
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    public ReadOptions ofPage(EntryType type, HttpServerRequest request) {
        var query = query(request);
        var reading = reading(type.singular(), Optional.empty(), query, request);
        query.finish();
        return reading;
    }

    /**
     * Reads the query of the list of all entries of this type.
     *
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    public ListRequest ofList(EntryType type, HttpServerRequest request) {
        return ofList(type, Optional.empty(), Addresses.list(type), request);
    }

    /**
     * Reads the query of the list of a relation of the entry with this slug.
     *
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    public ListRequest ofRelation(ToMany<?> relation, String slug, HttpServerRequest request) {
        return ofList(relation.target(), Optional.of(relation), relation.address(slug), request);
    }

    private ListRequest ofList(
            EntryType type, Optional<ToMany<?>> relation, String address, HttpServerRequest request) {
        var query = query(request);
        var reading = reading(type.singular(), Optional.of(type), query, request);
        var list = ListParameters.read(query, shapes.of(type), relation, address, reading);
        query.finish();
        return list;
    }

    /**
     * Reads the query of the list of groups of the entry with this slug.
     *
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    public ListRequest ofGroups(ToGroups<?, ?> relation, String slug, HttpServerRequest request) {
        var query = query(request);
        var reading = reading(relation.element(), Optional.empty(), query, request);
        var list = ListParameters.read(query, relation.address(slug), reading);
        query.finish();
        return list;
    }

    /**
     * Reads the query of a page that always shows the same.
     *
     * @param shown what of its relations is expanded
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    public ReadOptions ofWholePage(EntryType type, Expansion shown, HttpServerRequest request) {
        var query = query(request);
        var asked = language(query, request);
        var bounds = limits.ofWholePage(type, shown, query);
        var format = query.read(BodyFormat.NAME, BodyFormat::parse).orElse(BodyFormat.HTML);
        var links = query.read(LinkForm.NAME, LinkForm::parse).orElse(LinkForm.API);
        query.finish();
        return reading(asked, request, new ViewOptions(shown, bounds, FieldChoice.NONE, format, links));
    }

    /**
     * Reads the query of the page with which a reader begins.
     *
     * @param shown what of each topic's relations is expanded
     * @return which topics it shows, and how
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    ListRequest ofHome(Expansion shown, HttpServerRequest request) {
        var query = query(request);
        var asked = language(query, request);
        var topics = RelationLimits.number(HomeParameters.TOPICS, query).orElse(HomeParameters.DEFAULT_TOPICS);
        var sources = RelationLimits.number(HomeParameters.SOURCES, query).orElse(HomeParameters.DEFAULT_SOURCES);
        query.finish();
        var bounds = Map.of(HomeParameters.RELATION, sources);
        var wishes = new ViewOptions(shown, bounds, FieldChoice.NONE, BodyFormat.HTML, LinkForm.API);
        var reading = reading(asked, request, wishes);
        var shape = shapes.of(EntryType.TOPIC);
        var address = Addresses.list(EntryType.TOPIC);
        return ListRequest.beginning(reading, address, shape.defaultOrder(), topics);
    }

    /**
     * Reads the query of a page that has no parameters but the language.
     *
     * @param wishes what the page shows
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    public ReadOptions plain(HttpServerRequest request, ViewOptions wishes) {
        var query = query(request);
        var asked = language(query, request);
        query.finish();
        return reading(asked, request, wishes);
    }

    /**
     * Reads the query of a list that has nothing to expand.
     *
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    public ListRequest ofPlainList(EntryType type, String address, HttpServerRequest request) {
        var query = query(request);
        var reading = reading(language(query, request), request, ViewOptions.NONE);
        var list = ListParameters.read(query, shapes.of(type), Optional.empty(), address, reading);
        query.finish();
        return list;
    }

    /**
     * Reads how a reader wants to see what a search finds; faults stay with {@code query}, which the caller finishes.
     *
     * @param query of the request
     */
    public ReadOptions ofSearch(QueryParameters query, HttpServerRequest request) {
        var expansion = expansion(hubAlone, "search", query);
        var asked = language(query, request);
        var fields = FieldChoice.read(query, shapes);
        return reading(asked, request, new ViewOptions(expansion, Map.of(), fields, BodyFormat.HTML, LinkForm.API));
    }

    /**
     * Reads the language in which a reader wants to see something that has nothing else to choose; faults stay with {@code query},
     * which the caller finishes.
     *
     * @param query of the request
     */
    public ReadOptions languageOnly(QueryParameters query, HttpServerRequest request) {
        return reading(language(query, request), request, ViewOptions.NONE);
    }

    /** @param item what a list is of, if it is of entries */
    private ReadOptions reading(
            String type, Optional<EntryType> item, QueryParameters query, HttpServerRequest request) {
        var expansion = expansion(expand, type, query);
        var asked = language(query, request);
        var bounds = limits.read(type, expansion, query);
        var places = new TreeMap<>(FieldChoice.places(type, expansion, shapes));
        item.ifPresent(items -> places.put(FieldChoice.ITEMS, items));
        var fields = FieldChoice.read(query, shapes, places);
        var format = query.read(BodyFormat.NAME, BodyFormat::parse).orElse(BodyFormat.HTML);
        var links = query.read(LinkForm.NAME, LinkForm::parse).orElse(LinkForm.API);
        var wishes = new ViewOptions(expansion, bounds, fields, format, links);
        return reading(asked, request, wishes);
    }

    private ReadOptions reading(Optional<LanguageTag> asked, HttpServerRequest request, ViewOptions wishes) {
        var languages = languages(request);
        var accepted = String.join(",", request.headers().getAll(HttpHeaders.ACCEPT_LANGUAGE));
        var order = languages.negotiate(asked.orElse(null), accepted.isEmpty() ? null : accepted);
        return new ReadOptions(order, languages.fallback(), asked.orElse(null), wishes);
    }

    private static Expansion expansion(ExpandParameter paths, String root, QueryParameters query) {
        return query.read(ExpandParameter.NAME, text -> paths.parse(root, text)).orElse(Expansion.NONE);
    }

    private Optional<LanguageTag> language(QueryParameters query, HttpServerRequest request) {
        return LanguageParameter.read(query, languages(request));
    }

    private HubLanguages languages(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(Previews.HEADER))
                .flatMap(previews::languages)
                .orElseGet(hub::languages);
    }
}
