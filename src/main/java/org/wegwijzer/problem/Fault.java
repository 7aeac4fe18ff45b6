package org.wegwijzer.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.wegwijzer.hint.Hint;

/**
 * One thing that is wrong with a request.
 *
 * @param in where it stands
 * @param location the name of the parameter, or a JSON pointer into the body (RFC 6901)
 * @param detail a sentence for the person who made the request
 * @param allowed what would be right, where that can be listed
 * @param didYouMean what may have been meant, the likeliest first; one that begins with a slash is the address that has it
 */
public record Fault(
        Place in,
        String location,
        FaultCode code,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> allowed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> didYouMean) {

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
        didYouMean = List.copyOf(didYouMean);
    }

    /** A fault of which nobody knows what was meant. */
    public Fault(Place in, String location, FaultCode code, String detail, List<String> allowed) {
        this(in, location, code, detail, allowed, List.of());
    }

    /** A fault of a query parameter that has no list of right values. */
    public static Fault ofQuery(String parameter, FaultCode code, String detail) {
        return new Fault(Place.QUERY, parameter, code, detail, List.of());
    }

    /** A fault of a query parameter, with the values that would be right. */
    public static Fault ofQuery(String parameter, FaultCode code, String detail, List<String> allowed) {
        return new Fault(Place.QUERY, parameter, code, detail, allowed);
    }

    /** The same, with what may have been meant: in {@link #didYouMean} for programs, in {@link #detail} for people. */
    public Fault meaning(Hint hint) {
        return new Fault(in, location, code, hint.after(detail), allowed, hint.meant());
    }

    /** The address of the page that says what such faults come from and what helps, relative to the service. */
    @JsonProperty
    public String documentation() {
        return code.uri();
    }
}
