package org.wegwijzer.webhook.network;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses messages may go to: those of the public internet, and of the networks that the operator allows. Against server-side
 * request forgery (SSRF): whoever may name an endpoint must not reach what only this machine can reach.
 */
public final class NetworkRules {

    /** What is not the public internet: the registry of special addresses (RFC 6890, and IANA's list since), multicast and what is reserved. */
    private static final List<Network> SPECIAL = networks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.31.196.0/24",
            "192.52.193.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "192.175.48.0/24",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            // Teredo, ORCHID, benchmarks and the like; documentation; 6to4, which has an address of IPv4 in it.
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "2620:4f:8000::/48",
            "3fff::/20");

    /**
     * All that is public in IPv6 (RFC 4291, 2.4): neither local addresses nor multicast nor those that hold one of IPv4, mapped, compatible
     * or translated (NAT64).
     */
    private static final Network UNICAST = Network.parse("2000::/3");

    private final List<Network> allowed;

    /**
     * The rules with exceptions.
     *
     * @param allowed networks of the operator's, {@code 10.1.0.0/16}
     * @throws IllegalArgumentException if one is none
     */
    public NetworkRules(Collection<String> allowed) {
        this.allowed = allowed.stream().map(Network::parse).toList();
    }

    private static List<Network> networks(String... names) {
        return Stream.of(names).map(Network::parse).toList();
    }

    /** Whether the operator allows any network at all. */
    public boolean haveExceptions() {
        return !allowed.isEmpty();
    }

    /** Whether the operator allows the network of this address by name. */
    public boolean areExcepted(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address));
    }

    /** Whether messages may go there. */
    public boolean allow(InetAddress address) {
        return areExcepted(address) || isPublic(address);
    }

    private static boolean isPublic(InetAddress address) {
        return (address instanceof Inet4Address || UNICAST.contains(address))
                && SPECIAL.stream().noneMatch(network -> network.contains(address));
    }
}
