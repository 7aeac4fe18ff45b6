package org.wegwijzer.change;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says whether the database can be read, as the last look at the change log found; never waits for it. */
@Readiness
@ApplicationScoped
class DatabaseReadiness implements HealthCheck {

    private final Changes changes;

    DatabaseReadiness(Changes changes) {
        this.changes = changes;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .status(changes.isReachable())
                .build();
    }
}
