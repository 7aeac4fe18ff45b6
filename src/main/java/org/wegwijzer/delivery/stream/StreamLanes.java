package org.wegwijzer.delivery.stream;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** All streams, by the event loop on which each of them lives: whoever has something for all of them hands it to a few loops. */
@ApplicationScoped
class StreamLanes {

    private static final Duration LOOK = Duration.ofSeconds(1);

    private final Vertx vertx;
    private final Map<Thread, Lane> byLoop = new ConcurrentHashMap<>();

    StreamLanes(Vertx vertx) {
        this.vertx = vertx;
    }

    /** The streams of one event loop, used on it alone. */
    private record Lane(Context loop, Set<ChangeStream> streams) {

        /** A stream may end meanwhile. */
        void each(Consumer<ChangeStream> action) {
            List.copyOf(streams).forEach(action);
        }
    }

    /** Puts a stream on this event loop; it is looked at each second. */
    void add(ChangeStream stream) {
        byLoop.computeIfAbsent(Thread.currentThread(), first -> lane())
                .streams()
                .add(stream);
    }

    private Lane lane() {
        var lane = new Lane(vertx.getOrCreateContext(), new LinkedHashSet<>());
        vertx.setPeriodic(LOOK.toMillis(), look -> {
            var now = System.nanoTime();
            lane.each(stream -> stream.look(now));
        });
        return lane;
    }

    /** Takes a stream from this event loop. */
    void remove(ChangeStream stream) {
        var lane = byLoop.get(Thread.currentThread());
        if (lane != null) {
            lane.streams().remove(stream);
        }
    }

    /** Does something with each stream, on its event loop; from one thread in the order in which it is asked for. */
    void each(Consumer<ChangeStream> action) {
        byLoop.values().forEach(lane -> lane.loop().runOnContext(here -> lane.each(action)));
    }
}
