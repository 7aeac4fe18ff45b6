package org.wegwijzer.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Addresses as they are typed and copied, made URIs (RFC 3986, 2.1; RFC 3987, 3.1). */
public final class PercentEncoding {

    /** The part of an address in which everything may be encoded: behind the host, or behind a mailbox. */
    private static final Pattern REST = Pattern.compile("^(?:https?://[^/?#]*|mailto:[^?]*)(?=[/?#])");

    /** Blanks, letters beyond ASCII, and what ASCII has besides the characters of addresses and quotation marks. */
    private static final Pattern TYPED = Pattern.compile("[ \\[\\]{}|^`]|[[\\p{L}\\p{M}\\p{N}]&&[^\\x00-\\x7F]]+");

    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]+");

    private PercentEncoding() {}

    /**
     * An address with blanks, brackets and letters beyond ASCII encoded behind its host. What is encoded stays as it is, and so
     * does what no encoding mends: quotation marks, backslashes, a percent sign by itself, other letters in a host.
     */
    public static String of(String address) {
        var head = REST.matcher(address);
        return head.find() ? head.group() + encoded(TYPED, address.substring(head.end())) : address;
    }

    /** The id of something in a page, as it stands behind {@code #}; of ASCII it has letters, digits, hyphens and low lines. */
    public static String fragment(String id) {
        return encoded(BEYOND_ASCII, id);
    }

    private static String encoded(Pattern pattern, String text) {
        return pattern.matcher(text)
                .replaceAll(found ->
                        URLEncoder.encode(found.group(), StandardCharsets.UTF_8).replace("+", "%20"));
    }
}
