package org.wegwijzer.search.opensearch.wire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks one server of OpenSearch, or whatever stands in front of several. Thread-safe. */
public final class OpenSearchClient {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration CONNECT = Duration.ofSeconds(1);

    /** The noes that callers know what to do with: missing, conflict, too large, too many, and a request that it does not like. */
    private static final Set<Integer> NOES = Set.of(400, 404, 409, 413, 429);

    private final ServerAddress address;
    private final HttpClient http;
    private final Reachability reachability;

    /** Asks the server at an address. */
    public OpenSearchClient(ServerAddress address) {
        this.address = address;
        this.reachability = new Reachability(address.toString(), System::nanoTime);
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT);
        address.trust().ifPresent(client::sslContext);
        this.http = client.build();
    }

    /** Says at once that the server is away if it was a moment ago: for whoever is waited for. */
    public ServerAnswer ask(ServerRequest request, WaitingTime time) throws ServerAwayException {
        if (!reachability.mayBeTried()) {
            throw new ServerAwayException("it was away a moment ago");
        }
        return send(request, time);
    }

    /** Whether the server was away when it was last asked. */
    public boolean isAway() {
        return reachability.isAway();
    }

    /**
     * Sends a request and waits for all of its answer.
     *
     * @throws ServerAwayException if none comes, or one that is none
     */
    public ServerAnswer send(ServerRequest request, WaitingTime time) throws ServerAwayException {
        try {
            var answer = answer(received(request, time));
            reachability.answered();
            return answer;
        } catch (ServerAwayException failure) {
            reachability.failed(failure);
            throw failure;
        } catch (InterruptedException interrupted) {
            reachability.leftOpen();
            Thread.currentThread().interrupt();
            throw new ServerAwayException("nobody waits for its answer any more");
        }
    }

    private HttpResponse<byte[]> received(ServerRequest request, WaitingTime time)
            throws ServerAwayException, InterruptedException {
        var sent = http.sendAsync(http(request), response -> new BoundedBody());
        try {
            return sent.get(time.left().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw new ServerAwayException("it does not answer in time");
        } catch (ExecutionException failure) {
            throw new ServerAwayException(reason(failure));
        } finally {
            // Closes the connection if the answer has not come.
            sent.cancel(true);
        }
    }

    private static String reason(Throwable failure) {
        var cause = Objects.requireNonNullElse(failure.getCause(), failure);
        return Objects.requireNonNullElse(cause.getMessage(), cause.getClass().getSimpleName());
    }

    private HttpRequest http(ServerRequest request) {
        var http = HttpRequest.newBuilder(URI.create(address.root() + request.path()))
                .header("Content-Type", request.type())
                .header("Accept", "application/json")
                .method(request.method(), request.body());
        address.authorization().ifPresent(credentials -> http.header("Authorization", credentials));
        return http.build();
    }

    private static ServerAnswer answer(HttpResponse<byte[]> response) throws ServerAwayException {
        var status = response.statusCode();
        if (!ServerAnswer.isDone(status) && !NOES.contains(status)) {
            throw new ServerAwayException("it answers with status " + status);
        }
        return new ServerAnswer(
                status,
                json(response.body()).orElseThrow(() -> new ServerAwayException("it answers with what is no JSON")));
    }

    private static Optional<JsonNode> json(byte[] body) {
        try {
            return Optional.of(Objects.requireNonNull(JSON.readTree(body))).filter(JsonNode::isObject);
        } catch (IOException rubbish) {
            return Optional.empty();
        }
    }
}
