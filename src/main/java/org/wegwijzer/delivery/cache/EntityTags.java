package org.wegwijzer.delivery.cache;

import java.util.List;
import java.util.regex.Pattern;

/** Holds entity tags against a request's If-None-Match. */
final class EntityTags {

    private static final String ANY = "*";

    /** RFC 9110, 8.8.3. */
    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")");

    private EntityTags() {}

    /**
     * Whether a client already has what it asks for. The comparison is weak, as the header asks for (RFC 9110, 13.1.2), so the
     * tag still matches when a proxy that compresses has put {@code W/} before it.
     *
     * @param ifNoneMatch the fields of that name as they came
     * @param current the entity tag of the answer, with its quotes
     */
    static boolean match(List<String> ifNoneMatch, String current) {
        for (var field : ifNoneMatch) {
            if (field.equals(current) || field.strip().equals(ANY)) {
                return true;
            }
            var tags = TAG.matcher(field);
            while (tags.find()) {
                if (tags.group(1).equals(current)) {
                    return true;
                }
            }
        }
        return false;
    }
}
