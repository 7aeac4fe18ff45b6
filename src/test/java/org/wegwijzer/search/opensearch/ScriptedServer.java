package org.wegwijzer.search.opensearch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A server that answers what is written in bulk by a script, and whoever wants the lease that it is theirs. */
final class ScriptedServer implements Closeable {

    private static final String ALL = "{\"index\":{\"status\":201}}";
    private static final String LEASE = "{\"_seq_no\":1,\"_primary_term\":1,\"_source\":{\"holder\":\"\"}}";

    private final HttpServer server;
    private final ConcurrentLinkedQueue<Function<String, Answer>> script = new ConcurrentLinkedQueue<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private volatile boolean granting;

    private record Answer(int status, String text) {}

    ScriptedServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next request gets this. */
    void answers(int status, String text) {
        script.add(body -> new Answer(status, text));
    }

    /** The next request is done, whatever is in it. */
    void answersAll() {
        script.add(body -> new Answer(
                200,
                Collections.nCopies((int) body.lines().count() / 2, ALL).stream()
                        .collect(Collectors.joining(",", "{\"items\":[", "]}"))));
    }

    void grantsLease() {
        granting = true;
    }

    /** What was sent in bulk. */
    List<String> bodies() {
        return bodies;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            var answer = answer(exchange.getRequestURI().getPath(), body);
            var bytes = answer.text().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Answer answer(String path, String body) {
        if (path.contains("-lease")) {
            return new Answer(granting ? 200 : 404, LEASE);
        }
        bodies.add(body);
        var next = script.poll();
        return next == null ? new Answer(500, "{}") : next.apply(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
