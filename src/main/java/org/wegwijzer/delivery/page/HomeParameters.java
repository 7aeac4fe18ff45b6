package org.wegwijzer.delivery.page;

import org.wegwijzer.delivery.graph.request.ListRequest;
import org.wegwijzer.delivery.graph.request.ReadOptions;
import org.wegwijzer.delivery.relation.Addresses;

/** The parameters of the page with which a reader begins. */
public final class HomeParameters {

    /** Where it is. */
    static final String ADDRESS = Addresses.PAGES + "/home";

    /** Bounds its topics. */
    public static final String TOPICS = "topics" + ReadOptions.LIMIT_SUFFIX;

    /** Most topics when the request does not say. */
    public static final int DEFAULT_TOPICS = ReadOptions.MAX_LIMIT;

    /** The relation of each topic that is expanded. */
    public static final String RELATION = "sources";

    /** Bounds the sources of each topic. */
    public static final String SOURCES = RELATION + ReadOptions.LIMIT_SUFFIX;

    /** Most sources of each topic when the request does not say: those to start with. */
    public static final int DEFAULT_SOURCES = 3;

    private HomeParameters() {}

    /** The address with its parameters, in the one form that all requests for the same have. */
    static String here(ListRequest topics) {
        var parameters = topics.reading().parametersOfWholePage();
        parameters.put(TOPICS, String.valueOf(topics.limit()));
        return Addresses.with(ADDRESS, parameters);
    }
}
