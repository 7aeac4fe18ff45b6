package org.wegwijzer.door;

import io.netty.channel.Channel;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * All connections of one port, by the address that they come from. When there are too many, of one address or of all, a new one
 * takes the place of one that says nothing: whoever only holds connections locks nobody out.
 */
@SuppressWarnings("FutureReturnValueIgnored") // Of a connection that breaks nobody needs to be told.
final class Guests {

    /** Within so many bytes of an IPv6 address a client has any. */
    private static final int NETWORK_BYTES = 8;

    private final int most;
    private final int perAddress;
    private final Set<String> proxies;
    private final Map<String, Set<Guest>> byAddress = new HashMap<>();
    private int count;

    /**
     * Nobody is there yet.
     *
     * @param most connections of all addresses
     * @param perAddress connections of one that is no proxy
     * @param proxies their addresses, as digits
     */
    Guests(int most, int perAddress, Set<String> proxies) {
        this.most = most;
        this.perAddress = perAddress;
        this.proxies = Set.copyOf(proxies);
    }

    /** Lets a connection in, maybe in the place of another; empty if there is no room for it. */
    Optional<Guest> arrived(Channel channel) {
        var guest = new Guest(channel);
        var address = address(channel);
        var gone = admit(guest, address);
        gone.ifPresent(other -> other.channel().close());
        if (gone.filter(guest::equals).isPresent()) {
            return Optional.empty();
        }
        channel.closeFuture().addListener(closed -> leave(guest, address));
        return Optional.of(guest);
    }

    /** Gives who has to go: another, or the new one itself. */
    private synchronized Optional<Guest> admit(Guest guest, String address) {
        var own = byAddress.getOrDefault(address, Set.of());
        Optional<Guest> gone = Optional.empty();
        if (own.size() >= perAddress && !proxies.contains(address)) {
            gone = Optional.of(firstOf(own).orElse(guest));
        } else if (count >= most) {
            gone = Optional.of(firstOf(largest()).orElse(guest));
        }
        if (gone.filter(guest::equals).isEmpty()) {
            gone.ifPresent(other -> leave(other, address(other.channel())));
            byAddress.computeIfAbsent(address, first -> new LinkedHashSet<>()).add(guest);
            count++;
        }
        return gone;
    }

    private static Optional<Guest> firstOf(Collection<Guest> guests) {
        return guests.stream().filter(guest -> !guest.isBusy()).min(Guest.FIRST_TO_GO);
    }

    /** Those of the address that has the most. */
    private Set<Guest> largest() {
        Set<Guest> largest = Set.of();
        for (var own : byAddress.values()) {
            largest = own.size() > largest.size() ? own : largest;
        }
        return largest;
    }

    private synchronized void leave(Guest guest, String address) {
        var own = byAddress.get(address);
        if (own != null && own.remove(guest)) {
            count--;
            if (own.isEmpty()) {
                byAddress.remove(address);
            }
        }
    }

    /** As digits; of IPv6 the network. */
    private static String address(Channel channel) {
        return channel.remoteAddress() instanceof InetSocketAddress remote && remote.getAddress() != null
                ? network(remote.getAddress())
                : "";
    }

    private static String network(InetAddress address) {
        return address instanceof Inet6Address
                ? Arrays.toString(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
