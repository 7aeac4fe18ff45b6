package org.wegwijzer.setup;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Has it felt several times a second whether PostgreSQL answers, the database and the copy that readers may have. When a server does
 * not, all connections to it are given up: a statement that waits for others may take an hour, and one whose server hangs is refused
 * within two seconds.
 */
@ApplicationScoped
class Pulse {

    /** Before whoever reads at the start. */
    private static final int EARLY = 50;

    private static final Duration EVERY = Duration.ofMillis(250);

    private final List<ServerPulse> servers;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4, task -> {
        var daemon = new Thread(task, "database-pulse");
        daemon.setDaemon(true);
        return daemon;
    });

    Pulse(WegwijzerConfig config, AgroalDataSource writing, @DataSource("reading") AgroalDataSource reading) {
        var database = config.database();
        var address = database.url();
        var replica = database.readingUrl().filter(other -> !other.equals(address));
        if (address.startsWith(DatabaseDriver.H2)) {
            this.servers = List.of();
        } else if (replica.isPresent()) {
            this.servers = List.of(
                    new ServerPulse(address, database, List.of(writing)),
                    new ServerPulse(replica.get(), database, List.of(reading)));
        } else {
            this.servers = List.of(new ServerPulse(address, database, List.of(writing, reading)));
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // The tasks say themselves what goes wrong.
    void start(@Observes @Priority(EARLY) StartupEvent start) {
        for (var server : servers) {
            threads.scheduleWithFixedDelay(server::feel, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
            threads.scheduleWithFixedDelay(server::wake, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        threads.shutdownNow();
    }
}
