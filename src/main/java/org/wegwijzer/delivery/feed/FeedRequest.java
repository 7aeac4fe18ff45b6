package org.wegwijzer.delivery.feed;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.language.LanguageTag;

/**
 * Which changes a client wants to know; valid by construction.
 *
 * @param after up to where it knows everything
 * @param limit most items of a page, from 1
 * @param types of the entries
 * @param topics slugs of topics of which an entry must stand in one; empty for all entries
 * @param reading in which language
 */
public record FeedRequest(
        FeedCursor after, int limit, List<EntryType> types, List<String> topics, ReadOptions reading) {

    /** Where the changes are. */
    public static final String ADDRESS = Addresses.ROOT + "/changes";

    /** The parameter that names the place from which to go on. */
    public static final String AFTER = "after";

    /** The parameter that names types. */
    public static final String TYPE = "type";

    /** The parameter that names topics. */
    public static final String TOPIC = "topic";

    /** The parameter that bounds a page. */
    public static final String LIMIT = "limit";

    /** The parameter that says how long to wait for changes when there are none, in seconds. */
    public static final String WAIT = "wait";

    /** Longest wait for changes, in seconds. */
    public static final int LONGEST_WAIT = 30;

    /** Most items of a page that a request can ask for. */
    public static final int MOST = 500;

    /** Most items of a page when the request does not say. */
    public static final int DEFAULT_LIMIT = 100;

    public FeedRequest {
        types = List.copyOf(types);
        topics = List.copyOf(topics);
    }

    /** The language of the documents. */
    LanguageTag language() {
        return reading.order().first();
    }

    /** The address of what comes after another cursor. */
    String href(FeedCursor other) {
        var parameters = parameters();
        if (other.isNothing()) {
            parameters.remove(AFTER);
        } else {
            parameters.put(AFTER, other.toString());
        }
        return Addresses.with(ADDRESS, parameters);
    }

    private SortedMap<String, String> parameters() {
        var parameters = new TreeMap<String, String>();
        parameters.put(ReadOptions.LANGUAGE, language().value());
        if (limit != DEFAULT_LIMIT) {
            parameters.put(LIMIT, String.valueOf(limit));
        }
        if (types.size() < EntryType.values().length) {
            parameters.put(TYPE, types.stream().map(EntryType::singular).collect(Collectors.joining(",")));
        }
        if (!topics.isEmpty()) {
            parameters.put(TOPIC, String.join(",", topics));
        }
        return parameters;
    }
}
