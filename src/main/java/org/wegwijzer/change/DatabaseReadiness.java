package org.wegwijzer.change;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready is who can answer readers: from the first time on that the database could be read, also while it is away, since what is at
 * hand is served then. A balancer that took such a node out would take out all of them. Whether the database can be read is said
 * beside that, as the last look at the change log found; nobody waits for it.
 */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {

    private final ChangeLog log;

    DatabaseReadiness(ChangeLog log) {
        this.log = log;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(log.current() != ChangeLog.UNKNOWN)
                .withData("database", log.isReachable() ? "reachable" : "unreachable")
                .build();
    }
}
