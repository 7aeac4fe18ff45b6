package org.wegwijzer.command;

import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Instance;
import java.util.Map;

/** A run of the program that does what was typed, and serves nobody. */
public class CommandRun implements QuarkusApplication {

    private final Instance<Services> services;

    CommandRun(Instance<Services> services) {
        this.services = services;
    }

    /** Settings of such a run: no ports, no content loaded, and logs out of the way of what commands say. */
    public static Map<String, String> settings() {
        return Map.of(
                "wegwijzer.serving", "false",
                "quarkus.http.host-enabled", "false",
                "quarkus.management.host-enabled", "false",
                "quarkus.log.console.stderr", "true",
                "quarkus.log.category.\"io.quarkus\".level", "WARN",
                "quarkus.log.category.\"org.hibernate\".level", "WARN");
    }

    /** A rehearsal's transaction lives in a request, of which there is none here. */
    @Override
    @ActivateRequestContext
    public int run(String... arguments) {
        return CommandLines.of(services::get).execute(arguments);
    }
}
