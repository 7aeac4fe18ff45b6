package org.wegwijzer.http;

import java.util.List;
import java.util.regex.Pattern;

/** Holds entity tags against the conditions of a request. */
public final class EntityTags {

    private static final String ANY = "*";

    /** RFC 9110, 8.8.3. */
    private static final Pattern TAG = Pattern.compile("(W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")");

    private EntityTags() {}

    /**
     * Whether a client already has what it asks for. The comparison is weak, as If-None-Match asks for (RFC 9110, 13.1.2), so the
     * tag still matches when a proxy that compresses has put {@code W/} before it.
     *
     * @param ifNoneMatch the fields of that name as they came
     * @param current the entity tag of the answer, with its quotes
     */
    public static boolean match(List<String> ifNoneMatch, String current) {
        return match(ifNoneMatch, current, true);
    }

    /**
     * Whether what a client wants is there. The comparison is strong, as If-Match asks for (RFC 9110, 13.1.1).
     *
     * @param ifMatch the fields of that name as they came
     * @param current the entity tag of the answer, with its quotes
     */
    public static boolean matchStrongly(List<String> ifMatch, String current) {
        return match(ifMatch, current, false);
    }

    private static boolean match(List<String> fields, String current, boolean weakly) {
        for (var field : fields) {
            if (field.equals(current) || field.strip().equals(ANY)) {
                return true;
            }
            var tags = TAG.matcher(field);
            while (tags.find()) {
                if (tags.group(2).equals(current) && (weakly || tags.group(1) == null)) {
                    return true;
                }
            }
        }
        return false;
    }
}
