package org.wegwijzer.delivery.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.ListParameters;
import org.wegwijzer.delivery.graph.ListRequest;
import org.wegwijzer.delivery.graph.Reading;
import org.wegwijzer.delivery.graph.Shapes;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.expand.ExpandParameter;
import org.wegwijzer.expand.Expansion;
import org.wegwijzer.expand.RelationGraph.Target;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/** Reads from a request how its reader wants to see content. */
@ApplicationScoped
public class Readings {

    /** The parameter that names the language. */
    public static final String LANGUAGE = "lang";

    /** What follows a relation's name in the parameter that limits it: {@code topicsLimit}. */
    public static final String LIMIT_SUFFIX = "Limit";

    private final HubPages hub;
    private final Shapes shapes;
    private final ExpandParameter onPages;
    private final ExpandParameter inLists;

    Readings(HubPages hub, Shapes shapes) {
        this.hub = hub;
        this.shapes = shapes;
        this.onPages = new ExpandParameter(shapes, Map.of(HubPages.NAME, new Target(HubPages.NAME, false)));
        this.inLists = new ExpandParameter(shapes, Map.of());
    }

    /**
     * Reads the query of a page of this type.
     *
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    public Reading ofPage(EntryType type, UriInfo uri, HttpHeaders headers) {
        var query = QueryParameters.of(uri.getQueryParameters());
        var reading = reading(onPages, type, query, headers);
        query.finish();
        return reading;
    }

    /**
     * Reads the query of a list of entries of this type.
     *
     * @param address where the list is
     * @param ownOrder whether the list has an order of its own, which holds unless the request names another
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    public ListRequest ofList(EntryType type, String address, boolean ownOrder, UriInfo uri, HttpHeaders headers) {
        var query = QueryParameters.of(uri.getQueryParameters());
        var reading = reading(inLists, type, query, headers);
        var request = ListParameters.read(query, shapes.of(type), address, ownOrder, reading);
        query.finish();
        return request;
    }

    /**
     * Reads the query of a page that has nothing to expand.
     *
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    public Reading plain(UriInfo uri, HttpHeaders headers) {
        var query = QueryParameters.of(uri.getQueryParameters());
        var asked = language(query);
        query.finish();
        return reading(asked, headers, Expansion.NONE, Map.of());
    }

    private Reading reading(ExpandParameter expand, EntryType type, QueryParameters query, HttpHeaders headers) {
        var expansion = query.read(ExpandParameter.NAME, text -> expand.parse(type.singular(), text));
        var asked = language(query);
        var limits = limits(expand, type, query);
        return reading(asked, headers, expansion.orElse(Expansion.NONE), limits);
    }

    private Reading reading(
            Optional<LanguageTag> asked, HttpHeaders headers, Expansion expansion, Map<String, Integer> limits) {
        var languages = hub.languages();
        var accepted = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        var order = languages.negotiate(asked.orElse(null), accepted);
        return new Reading(order, languages.fallback(), asked.orElse(null), expansion, limits);
    }

    private static Map<String, Integer> limits(ExpandParameter expand, EntryType type, QueryParameters query) {
        var limits = new HashMap<String, Integer>();
        for (var relation : expand.limitable(type.singular())) {
            var name = relation + LIMIT_SUFFIX;
            query.read(name, text -> QueryParameters.number(name, text, 1, Reading.MAX_LIMIT))
                    .ifPresent(limit -> limits.put(relation, limit));
        }
        return limits;
    }

    private static Optional<LanguageTag> language(QueryParameters query) {
        return query.read(LANGUAGE, text -> {
            try {
                return new LanguageTag(text);
            } catch (IllegalArgumentException malformed) {
                throw ProblemException.invalid(Fault.ofQuery(
                        LANGUAGE,
                        FaultCode.MALFORMED_VALUE,
                        "'lang' must be a language tag (BCP 47), such as en or ar-MA."));
            }
        });
    }
}
