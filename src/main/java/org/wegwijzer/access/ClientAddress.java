package org.wegwijzer.access;

import io.vertx.core.http.HttpServerRequest;
import java.util.List;

/**
 * Where a request comes from: the connection's other end, or what a trusted proxy says ({@code quarkus.http.proxy}).
 *
 * @param text as digits
 */
public record ClientAddress(String text) {

    private static final int NETWORK_GROUPS = 4;

    /** The address of a request's client. */
    public static ClientAddress of(HttpServerRequest request) {
        var remote = request.remoteAddress();
        var host = remote == null ? null : remote.hostAddress();
        return new ClientAddress(host == null ? "unknown" : host);
    }

    /** What one client cannot easily leave: the address itself; of IPv6 the first 64 bits, within which a client has any. */
    public String network() {
        if (!text.contains(":")) {
            return text;
        }
        var groups = List.of(text.split(":", -1));
        return String.join(":", groups.subList(0, Math.min(NETWORK_GROUPS, groups.size())));
    }

    @Override
    public String toString() {
        return text;
    }
}
