package org.wegwijzer.webhook.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Tells the addresses of a name (DNS). */
@FunctionalInterface
public interface HostResolver {

    /**
     * All addresses of a host, at least one. May take seconds.
     *
     * @param host a name, or an address as an URI has it
     * @throws UnknownHostException if it has none, or nobody can tell
     */
    List<InetAddress> addresses(String host) throws UnknownHostException;
}
