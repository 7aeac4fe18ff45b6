package org.wegwijzer.editorial.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.digest.Sha256;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/**
 * One page of a list.
 *
 * @param count how many items the list has in all
 * @param href where its first page is
 * @param next where the next page is; absent on the last
 * @param <I> what it holds
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemPage<I>(
        long count, String href, List<I> items, @Nullable String next) {

    /** The parameter that says how many items a page has. */
    public static final String LIMIT = "limit";
    /** The parameter that says where a page begins. */
    public static final String CURSOR = "cursor";
    /** Items of a page unless the request says. */
    public static final int DEFAULT_LIMIT = 20;

    private static final int MAX_LIMIT = 100;
    private static final int CHECK_BYTES = 9;
    private static final int CHECK_CHARACTERS = 12;

    public ItemPage {
        items = List.copyOf(items);
    }

    /** How many items a page has. */
    public static int limit(String text) {
        return QueryParameters.number(LIMIT, text, 1, MAX_LIMIT);
    }

    /** Parameters that are given, by name. */
    static TreeMap<String, String> parameters(
            String name, Optional<String> value, String other, Optional<String> otherValue) {
        var parameters = new TreeMap<String, String>();
        value.ifPresent(given -> parameters.put(name, given));
        otherValue.ifPresent(given -> parameters.put(other, given));
        return parameters;
    }

    /**
     * Where a cursor says that the page begins.
     *
     * @param identity the list that it must have been made for
     * @throws ProblemException INVALID_REQUEST if it was made for another one, or by somebody else
     */
    public static String place(String cursor, String identity) {
        if (cursor.length() > CHECK_CHARACTERS && cursor.matches("[A-Za-z0-9_-]+")) {
            try {
                var bytes = Base64.getUrlDecoder().decode(cursor.substring(CHECK_CHARACTERS));
                var place = new String(bytes, StandardCharsets.UTF_8);
                if (cursor(place, identity).equals(cursor)) {
                    return place;
                }
            } catch (IllegalArgumentException malformed) {
                throw invalidCursor();
            }
        }
        throw invalidCursor();
    }

    /** What to throw at a cursor that was made for something else. */
    public static ProblemException invalidCursor() {
        return ProblemException.invalid(Fault.ofQuery(
                CURSOR,
                FaultCode.INVALID_CURSOR,
                "The cursor does not belong to this list with these filters; begin again without it."));
    }

    /** The cursor of a place in the list that has this identity. */
    public static String cursor(String place, String identity) {
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
        return check(place + "\n" + identity) + encoded;
    }

    private static String check(String text) {
        return Sha256.of(text).base64(CHECK_BYTES);
    }

    /** The address with parameters. */
    public static String address(String path, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? path
                : parameters.entrySet().stream()
                        .map(parameter -> parameter.getKey() + "="
                                + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", path + "?", ""));
    }
}
