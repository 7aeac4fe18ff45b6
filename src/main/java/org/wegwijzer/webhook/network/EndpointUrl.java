package org.wegwijzer.webhook.network;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What an address of an endpoint may look like, before anybody asks what its name means. */
public final class EndpointUrl {

    /** Characters of the longest. */
    public static final int LONGEST = 2_000;

    private static final int MOST_PORT = 65_535;
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7E]+");
    private static final Pattern DIGITS = Pattern.compile("[0-9.]+|\\[.*]");

    private final NetworkRules rules;

    /** By these rules. */
    public EndpointUrl(NetworkRules rules) {
        this.rules = rules;
    }

    /** What is wrong with an address, as a sentence that goes on after its name; empty if nothing is. */
    public Optional<String> faultOf(String text) {
        try {
            var uri = new URI(text);
            if (!VISIBLE.matcher(text).matches() || uri.getHost() == null) {
                return Optional.of("must be an absolute address such as https://example.org/hook, in ASCII");
            }
            return faultOf(uri).or(() -> faultOfHost(uri));
        } catch (URISyntaxException malformed) {
            return Optional.of("must be an absolute address (RFC 3986) such as https://example.org/hook");
        }
    }

    private Optional<String> faultOf(URI uri) {
        if (uri.getRawUserInfo() != null) {
            return Optional.of("must not have a user or a password in it");
        }
        if (uri.getRawFragment() != null) {
            return Optional.of("must not have a fragment (#)");
        }
        return uri.getPort() == 0 || uri.getPort() > MOST_PORT
                ? Optional.of("must have a port between 1 and 65535")
                : faultOfScheme(String.valueOf(uri.getScheme()));
    }

    private Optional<String> faultOfScheme(String scheme) {
        return switch (scheme) {
            case "https" -> Optional.empty();
            case "http" ->
                rules.haveExceptions()
                        ? Optional.empty()
                        : Optional.of("must begin with https://; http:// is for networks that the operator allows");
            default -> Optional.of("must begin with https://");
        };
    }

    /** Of an address in digits nobody needs to be asked; what a name means is looked at before each message. */
    private Optional<String> faultOfHost(URI uri) {
        var host = uri.getHost();
        if (!DIGITS.matcher(host).matches()) {
            return Optional.empty();
        }
        try {
            return rules.allow(InetAddress.getByName(host))
                    ? Optional.empty()
                    : Optional.of(
                            "must not lead to a private or special address unless the operator allows its network");
        } catch (UnknownHostException malformed) {
            return Optional.of("must have a host");
        }
    }
}
