package org.wegwijzer.webhook.network;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/**
 * Where one message goes: the address was looked at, and nobody is asked for it again, so that a name which means something else a moment
 * later (DNS rebinding) leads nowhere else.
 *
 * @param uri what the editor named
 * @param ip the address, in digits
 */
public record Target(URI uri, String ip) {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    /**
     * Finds out where a message goes.
     *
     * @param turn counts attempts: of several addresses each has its turn
     * @throws UnknownHostException if the name has no address
     * @throws ForbiddenTargetException if messages may not go to one of its addresses, or only encrypted ones
     */
    public static Target of(URI uri, HostResolver resolver, NetworkRules rules, int turn)
            throws UnknownHostException, ForbiddenTargetException {
        var addresses = resolver.addresses(host(uri));
        if (addresses.isEmpty()) {
            throw new UnknownHostException("no address");
        }
        for (var address : addresses) {
            // A name that means a private address beside a public one is not to be trusted with either.
            if (!rules.allow(address) || (isPlain(uri) && !rules.areExcepted(address))) {
                throw new ForbiddenTargetException();
            }
        }
        return new Target(uri, digits(addresses.get(turn % addresses.size())));
    }

    /** Without the name that it was found by, which would be asked for again. */
    private static String digits(InetAddress address) throws UnknownHostException {
        return InetAddress.getByAddress(address.getAddress()).getHostAddress();
    }

    /** The host, of IPv6 without brackets. */
    private static String host(URI uri) {
        var host = uri.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    private static boolean isPlain(URI uri) {
        return uri.getScheme().equals("http");
    }

    /** The host as the receiver knows itself: for its certificate and the field Host. */
    public String host() {
        return host(uri);
    }

    /** Whether messages are encrypted. */
    public boolean isEncrypted() {
        return !isPlain(uri);
    }

    /** Where it listens. */
    public int port() {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return isEncrypted() ? HTTPS : HTTP;
    }

    /** Path and query, as they were named. */
    public String path() {
        var path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
