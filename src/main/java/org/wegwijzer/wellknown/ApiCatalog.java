package org.wegwijzer.wellknown;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * Which APIs are here and what describes them: a set of links (RFC 9264), relative to where it is.
 *
 * @param linkset one for each API
 */
record ApiCatalog(List<Api> linkset) {

    /** The one API with its specification in both notations. */
    static final ApiCatalog OF_THE_HUB = new ApiCatalog(List.of(new Api(
            "/v1",
            List.of(
                    new Link("/v1/openapi.json", "application/json"),
                    new Link("/v1/openapi.yaml", "application/yaml")))));

    /**
     * An API.
     *
     * @param anchor where it is
     * @param serviceDescription what describes it for programs (RFC 8631)
     */
    record Api(String anchor, @JsonProperty("service-desc") List<Link> serviceDescription) {}

    /**
     * Something that describes an API.
     *
     * @param href where it is
     * @param type its media type
     */
    record Link(String href, String type) {}
}
