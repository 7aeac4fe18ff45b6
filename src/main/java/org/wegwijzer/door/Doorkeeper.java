package org.wegwijzer.door;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.smallrye.config.SmallRyeConfig;
import jakarta.enterprise.inject.spi.CDI;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Stands at the door: Netty shows it each connection before anybody else sees it. Found as a service, if the property
 * {@code io.netty.bootstrap.extensions} says so.
 */
public final class Doorkeeper extends ChannelInitializerExtension {

    /** The part of all connections that one address has unless the operator says otherwise. */
    private static final int PART_OF_ALL = 8;

    private static final int MANY = 2000;

    private final Map<Integer, Guests> byPort = new ConcurrentHashMap<>();
    private volatile @Nullable House house;

    /** What holds for all connections. */
    private record House(int most, int perAddress, Set<String> proxies, Patience patience, Refusals refusals) {

        static House configured() {
            var config = ConfigProvider.getConfig().unwrap(SmallRyeConfig.class);
            var http = config.getConfigMapping(VertxHttpConfig.class);
            var door = config.getConfigMapping(DoorConfig.class);
            var most = http.limits().maxConnections().orElse(MANY);
            return new House(
                    most,
                    door.perAddress().orElse(Math.max(1, most / PART_OF_ALL)),
                    door.proxies().orElse(Set.of()),
                    Patience.of(door),
                    Refusals.with(
                            http.header(), CDI.current().select(Clock.class).get()));
        }
    }

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        var rules = rules();
        var port = connection.localAddress() instanceof InetSocketAddress local ? local.getPort() : 0;
        var guests =
                byPort.computeIfAbsent(port, first -> new Guests(rules.most(), rules.perAddress(), rules.proxies()));
        guests.arrived(connection)
                .ifPresent(guest ->
                        connection.pipeline().addFirst(new Entrance(guest, rules.patience(), rules.refusals())));
    }

    private House rules() {
        var known = house;
        if (known == null) {
            known = House.configured();
            house = known;
        }
        return known;
    }
}
