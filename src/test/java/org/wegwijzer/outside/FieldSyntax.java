package org.wegwijzer.outside;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wegwijzer.outside.RawMessage.Field;

/** How the fields of an answer are written; whatever is not known here has no business in one. */
final class FieldSyntax {

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final String QUOTED = "\"([^\"\\\\\\x00-\\x1f\\x7f]|\\\\.)*\"";
    private static final String VALUE = "(%s|%s)".formatted(TOKEN, QUOTED);
    private static final String PARAMETERS = "(\\s*;\\s*%s(=%s)?)*".formatted(TOKEN, VALUE);

    /** An item of structured fields with its parameters (RFC 9651). */
    private static final String ITEM =
            "([A-Za-z*][!#$%&'*+.^_`|~0-9A-Za-z:/-]*|\"[ !#-\\[\\]-~]*\"|-?[0-9]+(\\.[0-9]{1,3})?|\\?[01]|@-?[0-9]+)";

    private static final String STRUCTURED = ITEM + "( *; *[a-z*][a-z0-9_.*-]*(=" + ITEM + ")?)*";

    private static final Map<String, Predicate<String>> KNOWN = known();

    private FieldSyntax() {}

    private static Map<String, Predicate<String>> known() {
        var all = new HashMap<String, Predicate<String>>();
        of(all, list(TOKEN), "vary", "allow", "content-encoding", "access-control-expose-headers");
        of(all, list(TOKEN), "access-control-allow-methods", "access-control-allow-headers", "connection");
        of(all, list(TOKEN + "(=" + VALUE + ")?"), "cache-control", "cdn-cache-control");
        of(all, pattern(TOKEN + "/" + TOKEN + PARAMETERS), "content-type");
        of(all, pattern("(W/)?\"[\\x21\\x23-\\x7e]*\""), "etag");
        of(all, pattern("[0-9]+"), "content-length", "age", "access-control-max-age");
        of(all, FieldSyntax::isMoment, "date", "last-modified", "expires", "sunset");
        of(all, value -> value.matches("[0-9]+") || isMoment(value), "retry-after");
        of(all, list("<[^<>\"\\s]*>" + PARAMETERS).and(FieldSyntax::hasAddresses), "link");
        of(all, FieldSyntax::isAddress, "location", "content-location");
        of(all, list("[a-z]{2,8}(-[A-Za-z0-9]{1,8})*"), "content-language");
        of(all, list(STRUCTURED), "cache-status", "cache-groups", "ratelimit", "ratelimit-policy", "deprecation");
        of(all, list(TOKEN + PARAMETERS), "server-timing", "accept-patch", "preference-applied");
        of(all, list("[a-z0-9._-]{1,32}"), "cache-tag", "edge-cache-tag");
        of(all, pattern("[a-z0-9._-]{1,32}( [a-z0-9._-]{1,32})*"), "surrogate-key", "xkey");
        of(all, pattern("\\*"), "access-control-allow-origin");
        of(all, pattern("max-age=[0-9]+(; ?includeSubDomains)?(; ?preload)?"), "strict-transport-security");
        of(all, pattern("nosniff"), "x-content-type-options");
        of(all, pattern("DENY|SAMEORIGIN"), "x-frame-options");
        of(all, pattern("[a-z-]+"), "referrer-policy", "cross-origin-opener-policy", "cross-origin-resource-policy");
        of(all, pattern("[A-Za-z0-9 ;:/*'.=+-]+"), "content-security-policy");
        of(all, list("[a-z-]+=\\([^)]*\\)"), "permissions-policy");
        of(
                all,
                pattern(TOKEN + "( " + TOKEN + "=" + VALUE + "(, *" + TOKEN + "=" + VALUE + ")*)?"),
                "www-authenticate");
        of(all, pattern("[0-9]+\\.[0-9]+\\.[0-9]+"), "api-version");
        of(all, pattern("chunked"), "transfer-encoding");
        of(all, pattern("noindex"), "x-robots-tag");
        of(all, pattern("none|bytes"), "accept-ranges");
        of(all, pattern("(inline|attachment)" + PARAMETERS), "content-disposition");
        return Map.copyOf(all);
    }

    private static void of(Map<String, Predicate<String>> all, Predicate<String> syntax, String... names) {
        Stream.of(names).forEach(name -> all.put(name, syntax));
    }

    private static Predicate<String> pattern(String form) {
        return Pattern.compile(form).asMatchPredicate();
    }

    /** One or more elements; empty ones are for recipients to bear and not for senders to send (RFC 9110 section 5.6.1). */
    private static Predicate<String> list(String element) {
        return pattern("%1$s(\\s*,\\s*%1$s)*".formatted("(" + element + ")"));
    }

    static boolean isMoment(String value) {
        try {
            var moment = DateTimeFormatter.RFC_1123_DATE_TIME.parse(value);
            return value.length() == "Sun, 06 Nov 1994 08:49:37 GMT".length() && moment != null;
        } catch (DateTimeException malformed) {
            return false;
        }
    }

    private static boolean isAddress(String value) {
        try {
            return !new URI(value).toString().isEmpty();
        } catch (URISyntaxException malformed) {
            return false;
        }
    }

    private static boolean hasAddresses(String links) {
        return Pattern.compile("<([^>]*)>").matcher(links).results().allMatch(link -> isAddress(link.group(1)));
    }

    /** What is wrong with how a field is written, in words; nothing if nothing is. */
    static List<String> faults(Field field) {
        var syntax = KNOWN.get(field.name());
        var value = field.value().strip();
        return Stream.of(
                        fault(!field.name().matches(TOKEN), "is no name"),
                        fault(
                                !field.value().matches("[ \t]?[\\x21-\\x7e]([\\x20-\\x7e]*[\\x21-\\x7e])?"),
                                "has odd blanks or letters"),
                        fault(syntax == null, "is not known"),
                        fault(syntax != null && !syntax.test(value), "is malformed"))
                .flatMap(Set::stream)
                .map(fault -> "%s: %s %s".formatted(field.name(), field.value(), fault))
                .toList();
    }

    private static Set<String> fault(boolean is, String words) {
        return is ? Set.of(words) : Set.of();
    }
}
