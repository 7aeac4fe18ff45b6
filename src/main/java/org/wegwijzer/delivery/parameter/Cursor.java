package org.wegwijzer.delivery.parameter;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.wegwijzer.digest.Sha256;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/**
 * A place in a list, opaque to clients: the keys of the item beside it, so items that come and go elsewhere neither repeat nor
 * hide any other. Bound to its list with filters, order and languages; any other list refuses it. It names only keys that are
 * public, so whoever makes one up can go to another place of the same list and nowhere else.
 *
 * @param direction on which side of the place the wanted items are
 * @param keys the keys of the item beside the place, in the order in which the list is sorted
 * @param text what clients see: letters, digits, {@code -} and {@code _}
 */
public record Cursor(Direction direction, List<String> keys, String text) {

    /** The name of the parameter. */
    public static final String NAME = "cursor";

    private static final String SEPARATOR = "\n";
    private static final int CHECK_BYTES = 9;

    /** Base 64 for addresses (RFC 4648, 5). */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+");

    /** What no key holds; a database would choke on some of it. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cntrl}&&[^\n]]");

    /** A side of a place in a list. */
    public enum Direction {
        /** Behind it. */
        AFTER,
        /** Before it. */
        BEFORE
    }

    public Cursor {
        keys = List.copyOf(keys);
    }

    /** The place after, or before, an item with these keys. */
    public static Cursor of(Direction direction, List<String> keys, String identity) {
        var place = direction + SEPARATOR + String.join(SEPARATOR, keys);
        var checked = check(place, identity) + SEPARATOR + place;
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return new Cursor(direction, keys, encoder.encodeToString(checked.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The text of a cursor, which may still belong to another list.
     *
     * @throws ProblemException INVALID_REQUEST if no cursor looks like that
     */
    public static String formed(String text) {
        if (!FORM.matcher(text).matches()) {
            throw invalid();
        }
        return text;
    }

    /**
     * Reads a cursor that a client gives back.
     *
     * @param identity the list it must have been made for
     * @param size how many keys the list is sorted by
     * @throws ProblemException INVALID_REQUEST if it was made for another list or changed
     */
    public static Cursor parse(String text, String identity, int size) {
        var parts = List.of(decoded(text).split(SEPARATOR, -1));
        for (var direction : Direction.values()) {
            if (parts.size() == size + 2 && parts.get(1).equals(direction.name())) {
                var cursor = of(direction, parts.subList(2, parts.size()), identity);
                if (cursor.text().equals(text)) {
                    return cursor;
                }
            }
        }
        throw invalid();
    }

    private static String decoded(String text) {
        try {
            var decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            if (UNSTORABLE.matcher(decoded).find()) {
                throw invalid();
            }
            return decoded;
        } catch (IllegalArgumentException malformed) {
            throw invalid();
        }
    }

    /** What to throw when a cursor does not belong where it is given. */
    public static ProblemException invalid() {
        return ProblemException.invalid(Fault.ofQuery(
                NAME,
                FaultCode.INVALID_CURSOR,
                "The cursor does not belong to this list with these filters, this order and this language;"
                        + " begin again without it."));
    }

    private static String check(String place, String identity) {
        return Sha256.of(identity + SEPARATOR + place).base64(CHECK_BYTES);
    }
}
