package org.wegwijzer.text;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The one rule for an address that readers are sent to: an absolute http or https URI (RFC 3986) of which the WHATWG's URL and
 * {@code java.net.URI} read the same host. So it is in ASCII, its host is a name or an IPv4 address in four decimal numbers, and
 * it names no user.
 */
public final class PublicAddress {

    /** Of the whole address. */
    public static final int MOST_CHARACTERS = 2000;

    /** The very end; {@code $} would let a last line break pass. */
    private static final String END = "(?![\\s\\S])";

    private static final String LABEL_END = "(?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String NAME = "(?:[A-Za-z0-9]" + LABEL_END + "\\.)*[A-Za-z]" + LABEL_END;
    private static final String OCTET = "(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final String HOST = "(?:" + NAME + "|" + OCTET + "(?:\\." + OCTET + "){3})";
    static final String PORT =
            "(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])";
    private static final String CHARACTER = "-A-Za-z0-9._~!$&'()*+,;=:@%/";

    /**
     * Its form, as a regular expression of Java and of ECMAScript alike. What it cannot see is whether a label of the host that
     * begins with {@code xn--} is an encoded name.
     */
    public static final String FORM =
            "^https?://(?![\\s\\S]*%(?![0-9A-Fa-f]{2}))(?=[A-Za-z0-9.-]{1,253}(?:[:/?#]|" + END + "))"
                    + HOST + "(?::" + PORT + ")?"
                    + "(?:/[" + CHARACTER + "]*)?(?:\\?[" + CHARACTER + "?]*)?(?:#[" + CHARACTER + "?]*)?" + END;

    private static final Pattern ADDRESS = Pattern.compile(FORM);

    private PublicAddress() {}

    /** What is wrong with an address and what to write instead, as a clause; empty if nothing is. */
    public static Optional<String> fault(String address) {
        if (address.length() > MOST_CHARACTERS) {
            return Optional.of("it is longer than %s characters".formatted(MOST_CHARACTERS));
        }
        return isOne(address) ? Optional.empty() : Optional.of(AddressFault.of(address));
    }

    static boolean isOne(String address) {
        return ADDRESS.matcher(address).find() && HostName.isDecodable(AddressParts.host(address));
    }
}
