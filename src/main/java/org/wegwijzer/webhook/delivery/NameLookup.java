package org.wegwijzer.webhook.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.wegwijzer.webhook.WebhookConfig;
import org.wegwijzer.webhook.network.ForbiddenTargetException;
import org.wegwijzer.webhook.network.HostResolver;
import org.wegwijzer.webhook.network.NetworkRules;
import org.wegwijzer.webhook.network.Target;

/** Finds out where messages go, on threads of its own: whoever tells addresses may take their time, and nobody else waits for that. */
@ApplicationScoped
class NameLookup {

    private static final int THREADS = 16;

    private final HostResolver resolver;
    private final NetworkRules rules;
    private final ThreadPoolExecutor threads;

    NameLookup(HostResolver resolver, WebhookConfig config) {
        this.resolver = resolver;
        this.rules = new NetworkRules(config.allowedNetworks().orElse(List.of()));
        this.threads = new ThreadPoolExecutor(
                THREADS, THREADS, 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), NameLookup::thread);
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "webhook-names");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Where a message goes.
     *
     * @param turn counts attempts
     * @return fails with {@link TargetException} if it goes nowhere
     */
    CompletableFuture<Target> find(URI uri, int turn) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return Target.of(uri, resolver, rules, turn);
                    } catch (UnknownHostException unknown) {
                        throw new TargetException(DeliveryOutcome.UNKNOWN_HOST, unknown);
                    } catch (ForbiddenTargetException forbidden) {
                        throw new TargetException(DeliveryOutcome.FORBIDDEN_ADDRESS, forbidden);
                    }
                },
                threads);
    }

    /** There is nowhere to send to. */
    static final class TargetException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final DeliveryOutcome outcome;

        TargetException(DeliveryOutcome outcome, Exception cause) {
            super(cause);
            this.outcome = outcome;
        }

        DeliveryOutcome outcome() {
            return outcome;
        }
    }
}
