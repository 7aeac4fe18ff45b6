package org.wegwijzer.delivery.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/**
 * A place in a list, opaque to clients: the keys of the last item that was seen, so items that come and go elsewhere neither
 * repeat nor hide any other. Bound to its list with filters, order and languages; any other list refuses it. It names only
 * keys that are public, so whoever makes one up can go to another place of the same list and nowhere else.
 *
 * @param keys the last item's keys, in the order in which the list is sorted
 * @param text what clients see: letters, digits, {@code -} and {@code _}
 */
record Cursor(List<String> keys, String text) {

    /** The name of the parameter. */
    static final String NAME = "cursor";

    private static final String SEPARATOR = "\n";
    private static final int CHECK_BYTES = 9;

    Cursor {
        keys = List.copyOf(keys);
    }

    /** The place after the row of a link. */
    static Cursor after(Row link, String identity) {
        var slug = Objects.requireNonNull(link.text("slug"));
        return of(List.of(String.valueOf(link.number("key1")), String.valueOf(link.number("key2")), slug), identity);
    }

    /** The place after an item with these keys. */
    static Cursor of(List<String> keys, String identity) {
        var place = String.join(SEPARATOR, keys);
        var checked = check(place, identity) + SEPARATOR + place;
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return new Cursor(keys, encoder.encodeToString(checked.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Reads a cursor that a client gives back.
     *
     * @param identity the list it must have been made for
     * @throws ProblemException INVALID_REQUEST if it was made for another list or changed
     */
    static Cursor parse(String text, String identity) {
        var parts = List.of(decoded(text).split(SEPARATOR, -1));
        var cursor = of(parts.subList(1, parts.size()), identity);
        if (!cursor.text().equals(text)) {
            throw invalid();
        }
        return cursor;
    }

    private static String decoded(String text) {
        try {
            return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw invalid();
        }
    }

    private static ProblemException invalid() {
        return ProblemException.invalid(Fault.ofQuery(
                NAME,
                FaultCode.INVALID_CURSOR,
                "The cursor does not belong to this list with these filters, this order and this language;"
                        + " begin again without it."));
    }

    private static String check(String place, String identity) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var hash = digest.digest((identity + SEPARATOR + place).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, CHECK_BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }
}
