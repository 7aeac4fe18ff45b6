package org.wegwijzer.delivery.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.wegwijzer.access.ClientAddress;
import org.wegwijzer.door.DoorConfig;
import org.wegwijzer.problem.ProblemException;

/** How many streams there are, by the address that they come from. Safe to use from many threads. */
@ApplicationScoped
class StreamSlots {

    /** Of its connections one client, and all together, keep as many for everything else. */
    private static final int PART = 2;

    private final int most;
    private final int perAddress;
    private final Set<String> proxies;
    private final Counter refused;
    private final Map<String, Integer> byAddress = new HashMap<>();
    private int open;
    private boolean isClosed;

    StreamSlots(StreamConfig config, DoorConfig door, VertxHttpConfig http, MeterRegistry meters) {
        var connections = http.limits().maxConnections().orElse(DoorConfig.MANY);
        this.most = config.most().orElse(connections / PART);
        this.perAddress = config.perAddress().orElse(Math.max(1, door.mostOfOne(connections) / PART));
        this.proxies = door.proxies().orElse(Set.of());
        this.refused = Counter.builder("wegwijzer.streams.refused")
                .description("Streams for which there was no room")
                .register(meters);
        Gauge.builder("wegwijzer.streams.open", this, slots -> (double) slots.open())
                .description("Streams of changes that are open")
                .register(meters);
    }

    synchronized int open() {
        return open;
    }

    /** Lets nobody in any more. */
    synchronized void close() {
        isClosed = true;
    }

    /**
     * Takes a place for a stream; whoever does gives it back.
     *
     * @return what gives it back
     * @throws ProblemException UNAVAILABLE if there is none
     */
    synchronized Runnable take(HttpServerRequest request) {
        var address = ClientAddress.of(request);
        var whose = proxies.contains(address.text()) ? "" : address.network();
        var own = byAddress.getOrDefault(whose, 0);
        if (isClosed || open >= most) {
            refused.increment();
            throw ProblemException.unavailable("There is no room for another stream right now.");
        }
        if (own >= perAddress && !whose.isEmpty()) {
            refused.increment();
            throw ProblemException.unavailable("One address has at most %s streams.".formatted(perAddress));
        }
        open++;
        byAddress.put(whose, own + 1);
        return () -> giveBack(whose);
    }

    private synchronized void giveBack(String whose) {
        open--;
        byAddress.computeIfPresent(whose, (address, own) -> own > 1 ? own - 1 : null);
    }
}
