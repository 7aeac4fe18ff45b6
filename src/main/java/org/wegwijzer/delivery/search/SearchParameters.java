package org.wegwijzer.delivery.search;

import io.vertx.core.http.HttpServerRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.request.ListRequest;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.page.RequestParser;
import org.wegwijzer.delivery.parameter.Cursor;
import org.wegwijzer.delivery.parameter.Values;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.delivery.relation.NextPage;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.FacetField;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchText;
import org.wegwijzer.search.SuggestQuery;

/** The parameters of searches and completions. */
public final class SearchParameters {

    /** What is searched for. */
    public static final String TEXT = "q";

    /** The types of which entries may be. */
    public static final String TYPE = "type";

    /** The topics of which entries must stand in one. */
    public static final String TOPIC = "topic";

    /** The sources of which entries must name one. */
    public static final String SOURCE = "source";

    /** By what all that is found is counted; all there is unless said. */
    public static final String FACETS = "facets";

    /** What can be counted by. */
    public static final List<String> FACET_NAMES =
            Stream.of(FacetField.values()).map(SearchParameters::name).toList();

    /** Most characters of what is searched for. */
    public static final int LONGEST_TEXT = 200;

    /** Most completions, also when the request does not say. */
    public static final int MOST_SUGGESTIONS = 10;

    /** The types that can be asked for, by their public names. */
    public static final List<String> TYPES =
            Stream.of(EntryType.values()).map(EntryType::singular).toList();

    private static final int KEYS = 2;

    private SearchParameters() {}

    /**
     * What a request searches for.
     *
     * @param href where the list of hits begins
     * @param here this page of it
     */
    record Asked(ReadOptions reading, Search search, String href, String here, SortedMap<String, String> parameters) {

        /** Where the list goes on behind a hit. */
        NextPage after(Search.Place place) {
            var keys = List.of(String.valueOf(place.score()), place.entry().toString());
            var cursor = Cursor.of(Cursor.Direction.AFTER, keys, identity(href, reading))
                    .text();
            var all = new TreeMap<>(parameters);
            all.put(Cursor.NAME, cursor);
            return new NextPage(cursor, Addresses.with(SearchResource.PATH, all));
        }
    }

    /** What a request wants to be completed. */
    record Typed(ReadOptions reading, SuggestQuery beginning, String here) {}

    /**
     * Reads the query of a search.
     *
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    static Asked search(RequestParser readings, HttpServerRequest request) {
        var query = readings.query(request);
        var text = text(query);
        var reading = readings.ofSearch(query, request);
        var types = values(query, TYPE, given -> Values.of(TYPE, given, TYPES));
        var topics = values(query, TOPIC, given -> Values.slugs(TOPIC, given));
        var sources = values(query, SOURCE, given -> Values.slugs(SOURCE, given));
        var facets = query.read(FACETS, given -> Values.of(FACETS, given, FACET_NAMES));
        var limit = limit(query, ReadOptions.MAX_LIMIT);
        var cursor = query.read(Cursor.NAME, Cursor::formed).orElse(null);
        query.finish();
        var parameters = reading.parameters(reading.expansion());
        put(parameters, TEXT, encoded(text));
        put(parameters, TYPE, String.join(",", types));
        put(parameters, TOPIC, String.join(",", topics));
        put(parameters, SOURCE, String.join(",", sources));
        facets.ifPresent(names -> put(parameters, FACETS, String.join(",", names)));
        limit.ifPresent(most -> parameters.put(ListRequest.LIMIT, String.valueOf(most)));
        var href = Addresses.with(SearchResource.PATH, parameters);
        var search = new Search(
                SearchText.of(text),
                types(types),
                Set.copyOf(topics),
                Set.copyOf(sources),
                reading.order(),
                facets(facets.orElse(FACET_NAMES)),
                limit.orElse(ListRequest.DEFAULT_LIMIT),
                place(cursor, identity(href, reading)));
        return new Asked(reading, search, href, here(parameters, cursor), parameters);
    }

    /**
     * Reads the query for completions.
     *
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    static Typed beginning(RequestParser readings, HttpServerRequest request) {
        var query = readings.query(request);
        var text = text(query);
        var reading = readings.languageOnly(query, request);
        var types = values(query, TYPE, given -> Values.of(TYPE, given, TYPES));
        var limit = limit(query, MOST_SUGGESTIONS);
        query.finish();
        var parameters = reading.parameters(reading.expansion());
        put(parameters, TEXT, encoded(text));
        put(parameters, TYPE, String.join(",", types));
        limit.ifPresent(most -> parameters.put(ListRequest.LIMIT, String.valueOf(most)));
        var beginning = new SuggestQuery(text, types(types), reading.order(), limit.orElse(MOST_SUGGESTIONS));
        return new Typed(reading, beginning, Addresses.with(SuggestResource.PATH, parameters));
    }

    private static String text(QueryParameters query) {
        return query.required(TEXT, text -> {
                    if (text.codePointCount(0, text.length()) > LONGEST_TEXT) {
                        throw ProblemException.invalid(Fault.ofQuery(
                                TEXT,
                                FaultCode.TOO_LONG,
                                "'%s' has at most %s characters.".formatted(TEXT, LONGEST_TEXT)));
                    }
                    return SearchText.of(text).text();
                })
                .orElse("");
    }

    private static List<String> values(QueryParameters query, String name, Function<String, List<String>> parse) {
        return query.read(name, parse).orElse(List.of());
    }

    private static Optional<Integer> limit(QueryParameters query, int most) {
        return query.read(ListRequest.LIMIT, text -> QueryParameters.number(ListRequest.LIMIT, text, 1, most));
    }

    private static Set<EntryType> types(List<String> names) {
        return names.stream()
                .flatMap(name -> EntryType.ofSingular(name).stream())
                .collect(Collectors.toSet());
    }

    private static String name(FacetField facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }

    private static Set<FacetField> facets(List<String> names) {
        return Stream.of(FacetField.values())
                .filter(facet -> names.contains(name(facet)))
                .collect(Collectors.toSet());
    }

    private static void put(SortedMap<String, String> parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
        }
    }

    /** As it stands in an address (RFC 3986, 2.1). */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String here(SortedMap<String, String> parameters, @Nullable String cursor) {
        var all = new TreeMap<>(parameters);
        put(all, Cursor.NAME, cursor == null ? "" : cursor);
        return Addresses.with(SearchResource.PATH, all);
    }

    /** Bound to the whole search: hits have no other order than that of their scores in it. */
    private static String identity(String href, ReadOptions reading) {
        return reading.identity(href);
    }

    private static Optional<Search.Place> place(@Nullable String cursor, String identity) {
        return Optional.ofNullable(cursor)
                .map(text -> Cursor.parse(text, identity, KEYS))
                .map(found -> new Search.Place(
                        score(found.keys().get(0)),
                        EntryKey.of(found.keys().get(1)).orElseThrow(Cursor::invalid)));
    }

    /** Whoever makes up a cursor can make up any text. */
    private static float score(String text) {
        try {
            var score = Float.parseFloat(text);
            if (Float.isFinite(score)) {
                return score;
            }
        } catch (NumberFormatException none) {
            throw Cursor.invalid();
        }
        throw Cursor.invalid();
    }
}
