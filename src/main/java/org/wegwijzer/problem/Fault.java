package org.wegwijzer.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * One thing that is wrong with a request.
 *
 * @param in where it stands
 * @param location the name of the parameter, or a JSON pointer into the body (RFC 6901)
 * @param detail a sentence for the person who made the request
 * @param allowed what would be right, where that can be listed
 */
public record Fault(
        Place in,
        String location,
        FaultCode code,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> allowed) {

    /** The parts of a request that can be wrong. */
    public enum Place {
        /** The query string. */
        @JsonProperty("query")
        QUERY,
        /** The path. */
        @JsonProperty("path")
        PATH,
        /** A header field. */
        @JsonProperty("header")
        HEADER,
        /** The body. */
        @JsonProperty("body")
        BODY
    }

    public Fault {
        allowed = List.copyOf(allowed);
    }

    /** A fault of a query parameter that has no list of right values. */
    public static Fault ofQuery(String parameter, FaultCode code, String detail) {
        return new Fault(Place.QUERY, parameter, code, detail, List.of());
    }

    /** A fault of a query parameter, with the values that would be right. */
    public static Fault ofQuery(String parameter, FaultCode code, String detail, List<String> allowed) {
        return new Fault(Place.QUERY, parameter, code, detail, allowed);
    }
}
