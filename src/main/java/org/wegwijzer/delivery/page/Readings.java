package org.wegwijzer.delivery.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.Reading;
import org.wegwijzer.delivery.graph.Shapes;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.expand.ExpandParameter;
import org.wegwijzer.expand.Expansion;
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
    private final ExpandParameter expand;

    Readings(HubPages hub, Shapes shapes) {
        this.hub = hub;
        this.expand = new ExpandParameter(shapes, Map.of(HubPages.NAME, HubPages.NAME));
    }

    /**
     * Reads the query of a page of this type.
     *
     * @throws ProblemException INVALID_REQUEST with every fault
     */
    public Reading ofPage(EntryType type, UriInfo uri, HttpHeaders headers) {
        var query = QueryParameters.of(uri.getQueryParameters());
        var expansion =
                query.read(ExpandParameter.NAME, text -> expand.parse(type.singular(), text)).orElse(Expansion.NONE);
        var asked = language(query);
        var limits = limits(type, query);
        query.finish();
        return reading(asked, headers, expansion, limits);
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

    private Reading reading(
            Optional<LanguageTag> asked, HttpHeaders headers, Expansion expansion, Map<String, Integer> limits) {
        var languages = hub.languages();
        var accepted = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        var order = languages.negotiate(asked.orElse(null), accepted);
        return new Reading(order, languages.fallback(), asked.orElse(null), expansion, limits);
    }

    private Map<String, Integer> limits(EntryType type, QueryParameters query) {
        var limits = new HashMap<String, Integer>();
        for (var relation : expand.reachable(type.singular())) {
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
