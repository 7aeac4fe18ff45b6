package org.wegwijzer.http;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Entity tags (RFC 9110, 8.8.3), as an answer has one and as the conditions of a request list them.
 *
 * @param strong each with its quotes
 * @param weak what stands behind the W/ of weak ones, each with its quotes
 */
public record EntityTags(Set<String> strong, Set<String> weak) {

    private static final String ANY = "*";

    /** RFC 9110, 8.8.3. */
    private static final Pattern TAG = Pattern.compile("(W/)?(\"[\\x21\\x23-\\x7E\\x80-\\xFF]*\")");

    /** With what stands before it and behind it in a list, which may have empty elements (RFC 9110, 5.6.1.2). */
    private static final Pattern ELEMENT = Pattern.compile("[ \\t,]*%s[ \\t]*(,[ \\t,]*|$)".formatted(TAG.pattern()));

    public EntityTags {
        strong = Set.copyOf(strong);
        weak = Set.copyOf(weak);
    }

    /**
     * A strong entity tag, with its quotes.
     *
     * @param opaque visible characters other than quotes
     */
    public static String of(String opaque) {
        return '"' + opaque + '"';
    }

    /** Whether the fields of a condition say {@code *}: anything at all. */
    public static boolean areAny(List<String> fields) {
        return !fields.isEmpty()
                && fields.stream().allMatch(field -> field.strip().equals(ANY));
    }

    /**
     * Reads a condition to the letter.
     *
     * @param fields of one name, as they came
     * @return empty if they are no list of entity tags
     */
    public static Optional<EntityTags> parse(List<String> fields) {
        var list = String.join(",", fields);
        if (!isList(list)) {
            return Optional.empty();
        }
        var strong = new HashSet<String>();
        var weak = new HashSet<String>();
        TAG.matcher(list).results().forEach(tag -> (tag.group(1) == null ? strong : weak).add(tag.group(2)));
        return Optional.of(new EntityTags(strong, weak));
    }

    /** One after the other: a pattern that repeats all of them needs more stack for each. */
    private static boolean isList(String list) {
        var element = ELEMENT.matcher(list);
        var end = 0;
        do {
            if (!element.region(end, list.length()).lookingAt()) {
                return false;
            }
            end = element.end();
        } while (end < list.length());
        return true;
    }

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
