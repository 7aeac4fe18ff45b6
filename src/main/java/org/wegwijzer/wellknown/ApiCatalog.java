package org.wegwijzer.wellknown;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which APIs are here and what describes them: a set of links (RFC 9264), relative to where it is.
 *
 * @param linkset one for each API
 */
record ApiCatalog(List<Api> linkset) {

    /** The specification of the one API, in both notations. */
    private static final List<Link> SPECIFICATION =
            List.of(new Link("/v1/openapi.json", "application/json"), new Link("/v1/openapi.yaml", "application/yaml"));

    /**
     * The catalog of a hub, which has one API.
     *
     * @param references where that is described to people
     */
    static ApiCatalog of(Stream<String> references) {
        var documentation =
                references.map(address -> new Link(address, "text/html")).toList();
        return new ApiCatalog(List.of(new Api("/v1", SPECIFICATION, documentation)));
    }

    /**
     * An API.
     *
     * @param anchor where it is
     * @param serviceDescription what describes it for programs (RFC 8631)
     * @param serviceDocumentation what describes it for people (RFC 8631)
     */
    record Api(
            String anchor,
            @JsonProperty("service-desc") List<Link> serviceDescription,

            @JsonProperty("service-doc") @JsonInclude(JsonInclude.Include.NON_EMPTY)
            List<Link> serviceDocumentation) {}

    /**
     * Something that describes an API.
     *
     * @param href where it is
     * @param type its media type
     */
    record Link(String href, String type) {}
}
