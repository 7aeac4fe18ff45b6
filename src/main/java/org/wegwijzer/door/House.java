package org.wegwijzer.door;

import io.quarkus.arc.Unremovable;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;

/** What holds for all connections, as the operator wants it. The doorkeeper is no bean and looks for it. */
@Singleton
@Unremovable
class House {

    private final int most;
    private final int perAddress;
    private final Set<String> proxies;
    private final Patience patience;
    private final Refusals refusals;

    House(DoorConfig door, VertxHttpConfig http, Clock clock) {
        this.most = http.limits().maxConnections().orElse(DoorConfig.MANY);
        this.perAddress = door.mostOfOne(most);
        this.proxies = door.proxies().orElse(Set.of());
        this.patience = Patience.of(door);
        this.refusals = Refusals.with(http.header(), clock);
    }

    /** The guests of one port, of which nobody is there yet. */
    Guests guests() {
        return new Guests(most, perAddress, proxies);
    }

    /** Who stands before this guest's bytes. */
    Entrance entrance(Guest guest) {
        return new Entrance(guest, patience, refusals);
    }
}
