package org.wegwijzer.delivery.feed;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wegwijzer.change.LogPosition;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.delivery.page.RequestParser;
import org.wegwijzer.delivery.parameter.Values;
import org.wegwijzer.delivery.published.ContentReader;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/** Reads from a request which changes its client wants to know. */
@ApplicationScoped
public class FeedParser {

    private static final List<String> TYPES =
            Stream.of(EntryType.values()).map(EntryType::singular).toList();

    private final RequestParser parser;
    private final HubPages hub;
    private final ContentGraph graph;
    private final ContentReader content;

    FeedParser(RequestParser parser, HubPages hub, ContentGraph graph, ContentReader content) {
        this.parser = parser;
        this.hub = hub;
        this.graph = graph;
        this.content = content;
    }

    /**
     * Reads the query of a request for changes.
     *
     * @throws ProblemException INVALID_REQUEST with every fault; GONE if the hub does not speak the language of a copy any more
     */
    FeedRequest changes(HttpServerRequest request) {
        var query = parser.queryOfPublic(request);
        var after = query.read(FeedRequest.AFTER, FeedParser::cursor);
        var limit = query.read(
                FeedRequest.LIMIT, text -> QueryParameters.number(FeedRequest.LIMIT, text, 1, FeedRequest.MOST));
        var types = query.read(FeedRequest.TYPE, FeedParser::types);
        var topics = query.read(FeedRequest.TOPIC, this::topics);
        // Whoever is here has waited.
        query.read(
                FeedRequest.WAIT, text -> QueryParameters.number(FeedRequest.WAIT, text, 0, FeedRequest.LONGEST_WAIT));
        var reading = reading(query, request, after);
        return new FeedRequest(
                after.orElse(FeedCursor.NOTHING),
                limit.orElse(FeedRequest.DEFAULT_LIMIT),
                types.orElse(List.of(EntryType.values())),
                topics.orElse(List.of()),
                reading);
    }

    private ReadOptions reading(QueryParameters query, HttpServerRequest request, Optional<FeedCursor> after) {
        var reading = parser.languageOnly(query, request);
        try {
            query.finish();
        } catch (ProblemException invalid) {
            after.ifPresent(place -> refuseGone(invalid.faults(), request, place.place()));
            throw invalid;
        }
        return inOneLanguage(reading);
    }

    /** Whatever else its reader reads: a document is the same for all who read it in its language. */
    public ReadOptions inOneLanguage(ReadOptions reading) {
        var order = hub.languages().negotiate(reading.order().first(), null);
        return new ReadOptions(order, reading.original(), reading.asked(), reading.wishes());
    }

    /** Who keeps a copy in a language that the hub spoke made no mistake. */
    private void refuseGone(List<Fault> faults, HttpServerRequest request, LogPosition after) {
        if (faults.size() == 1 && faults.get(0).code() == FaultCode.UNKNOWN_LANGUAGE) {
            var language = request.getParam(ReadOptions.LANGUAGE);
            LanguageTag.parse(language)
                    .filter(tag -> content.page(snapshot -> new LogState(snapshot.rows(FeedStatements.state(after, tag))
                                    .get(0))
                            .isLanguageGone()))
                    .ifPresent(tag -> {
                        throw LogState.languageGone(tag.value());
                    });
        }
    }

    private static FeedCursor cursor(String text) {
        return FeedCursor.parse(text).orElseThrow(() -> RequestParser.noPosition(FeedRequest.AFTER));
    }

    private static List<EntryType> types(String text) {
        return Values.of(FeedRequest.TYPE, text, TYPES).stream()
                .map(name -> EntryType.ofSingular(name).orElseThrow())
                .sorted()
                .toList();
    }

    /** Topics that there are, or were: what stood in those has left them. */
    private List<String> topics(String text) {
        var slugs = Values.slugs(FeedRequest.TOPIC, text);
        var faults = graph.unknown(FeedRequest.TOPIC, EntryType.TOPIC, slugs).stream()
                .filter(fault -> slugs.stream()
                        .filter(slug -> fault.detail().startsWith("'" + slug + "' "))
                        .allMatch(slug ->
                                graph.former(EntryType.TOPIC, new Slug(slug)).isEmpty()))
                .toList();
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
        return slugs;
    }
}
