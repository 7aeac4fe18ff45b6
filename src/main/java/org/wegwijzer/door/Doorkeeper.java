package org.wegwijzer.door;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import jakarta.enterprise.inject.spi.CDI;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Stands at the door: Netty shows it each connection before anybody else sees it. Found as a service, if the property
 * {@code io.netty.bootstrap.extensions} says so.
 */
public final class Doorkeeper extends ChannelInitializerExtension {

    private final Map<Integer, Guests> byPort = new ConcurrentHashMap<>();
    private volatile @Nullable House house;

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        var rules = house();
        var port = connection.localAddress() instanceof InetSocketAddress local ? local.getPort() : 0;
        byPort.computeIfAbsent(port, first -> rules.guests())
                .arrived(connection)
                .ifPresent(guest -> connection.pipeline().addFirst(rules.entrance(guest)));
    }

    private House house() {
        var known = house;
        if (known == null) {
            known = CDI.current().select(House.class).get();
            house = known;
        }
        return known;
    }
}
