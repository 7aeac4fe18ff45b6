package org.wegwijzer.webhook.delivery;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.wegwijzer.webhook.WebhookConfig;
import org.wegwijzer.webhook.network.Target;
import org.wegwijzer.webhook.signature.EndpointSecret;
import org.wegwijzer.webhook.signature.SigningKeys;

/**
 * Sends one message once. Nothing is followed, no proxy of the environment is asked, and of an answer nothing is read but its head; what
 * comes behind is thrown away, and beyond a little the receiver is hung up on. No thread waits meanwhile.
 */
@ApplicationScoped
class MessageSender {

    /** Bytes of an answer that are thrown away before the receiver is hung up on. */
    private static final int MOST_READ = 65_536;

    private final Vertx vertx;
    private final HttpClient client;
    private final NameLookup names;
    private final SigningKeys keys;
    private final Duration timeout;
    private final Clock clock;

    MessageSender(Vertx vertx, NameLookup names, SigningKeys keys, WebhookConfig config, Clock clock) {
        this.vertx = vertx;
        this.names = names;
        this.keys = keys;
        this.timeout = config.timeout();
        this.clock = clock;
        this.client = vertx.createHttpClient(options(config));
    }

    private static HttpClientOptions options(WebhookConfig config) {
        var options = new HttpClientOptions()
                // Each message goes to an address that was looked at for it.
                .setKeepAlive(false)
                .setMaxPoolSize(config.concurrency())
                .setConnectTimeout((int) config.timeout().toMillis())
                .setSslHandshakeTimeout(config.timeout().toMillis())
                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                .setVerifyHost(true)
                .setDecompressionSupported(false);
        config.certificate()
                .ifPresent(file -> options.setTrustOptions(new PemTrustOptions().addCertPath(file.toString())));
        return options;
    }

    /** How long one attempt takes at most. */
    Duration timeout() {
        return timeout;
    }

    /**
     * Sends a message.
     *
     * @param failures how often that failed before
     * @return never fails: what came of it
     */
    @SuppressWarnings("FutureReturnValueIgnored") // What the stage could throw ends in the result.
    CompletableFuture<Attempt> send(URI url, List<EndpointSecret> secrets, Message message, int failures)
            throws SQLException {
        var timestamp = clock.instant().getEpochSecond();
        var headers = new RequestOptions()
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "Wegwijzer")
                .putHeader("webhook-id", message.id())
                .putHeader("webhook-timestamp", Long.toString(timestamp))
                .putHeader("webhook-signature", keys.sign(secrets, message.id(), timestamp, message.body()));
        var exchange = new Exchange(headers, Buffer.buffer(message.body()));
        names.find(url, failures).whenComplete((target, none) -> {
            if (none == null) {
                exchange.begin(target);
            } else {
                exchange.fail(none);
            }
        });
        return exchange.result;
    }

    /** One message on its way. */
    private final class Exchange {

        private final CompletableFuture<Attempt> result = new CompletableFuture<>();
        private final RequestOptions options;
        private final Buffer body;
        private final long alarm;
        private int read;

        Exchange(RequestOptions options, Buffer body) {
            this.options = options;
            this.body = body;
            this.alarm =
                    vertx.setTimer(timeout.toMillis(), late -> settle(Attempt.unanswered(DeliveryOutcome.TIMED_OUT)));
        }

        void begin(Target target) {
            if (result.isDone()) {
                return;
            }
            options.setMethod(HttpMethod.POST)
                    .setHost(target.host())
                    .setPort(target.port())
                    .setSsl(target.isEncrypted())
                    .setURI(target.path())
                    .setServer(SocketAddress.inetSocketAddress(target.port(), target.ip()));
            client.request(options).onSuccess(this::send).onFailure(this::fail);
        }

        @SuppressWarnings("FutureReturnValueIgnored") // It only ends the request.
        private void send(HttpClientRequest request) {
            // What befalls the connection befalls the request, which tells.
            request.connection().exceptionHandler(known -> request.reset());
            result.whenComplete((attempt, never) -> {
                if (attempt.status() == 0) {
                    request.reset();
                }
            });
            if (!result.isDone()) {
                request.send(body).onSuccess(this::answered).onFailure(this::fail);
            }
        }

        private void answered(HttpClientResponse response) {
            drain(response);
            var status = response.statusCode();
            var wish = RetryAfter.of(status, response.getHeader("Retry-After"), clock);
            settle(new Attempt(DeliveryOutcome.ofStatus(status), status, wish));
        }

        private void drain(HttpClientResponse response) {
            var connection = response.request().connection();
            var patience = vertx.setTimer(timeout.toMillis(), late -> connection.close());
            response.handler(chunk -> {
                read += chunk.length();
                if (read > MOST_READ) {
                    connection.close();
                }
            });
            connection.closeHandler(closed -> vertx.cancelTimer(patience));
            // Its head has told all that counts.
            response.exceptionHandler(hungUp -> connection.close());
        }

        void fail(Throwable cause) {
            settle(Attempt.unanswered(outcome(cause)));
        }

        private DeliveryOutcome outcome(Throwable cause) {
            var found = cause.getCause() instanceof NameLookup.TargetException wrapped ? wrapped : cause;
            return found instanceof NameLookup.TargetException none ? none.outcome() : DeliveryOutcome.UNREACHABLE;
        }

        private void settle(Attempt attempt) {
            vertx.cancelTimer(alarm);
            result.complete(attempt);
        }
    }
}
