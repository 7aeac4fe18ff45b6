package org.wegwijzer.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.search.opensearch.wire.OpenSearchClient;
import org.wegwijzer.search.opensearch.wire.ServerAnswer;
import org.wegwijzer.search.opensearch.wire.ServerAwayException;
import org.wegwijzer.search.opensearch.wire.ServerRequest;
import org.wegwijzer.search.opensearch.wire.WaitingTime;

/**
 * Which of all nodes keeps the index up: the one that is named in a document of the cluster, as long as it writes that document again
 * and again (a lease with optimistic locking). No node trusts another's clock: each sees by its own for how long the document has
 * not changed. Thread-safe.
 */
final class Lease {

    /** How often within its time a holder says that it is there. */
    private static final int SIGNS = 3;

    private final OpenSearchClient client;
    private final String index;
    private final Duration duration;
    private final String self = UUID.randomUUID().toString();

    private @Nullable Version seen;
    private long seenAt;
    private boolean mine;
    private long heldUntil;

    /** @param index what the index is called that is kept up; the lease has one of its own */
    Lease(OpenSearchClient client, String index, Duration duration) {
        this.client = client;
        this.index = index + "-lease";
        this.duration = duration;
    }

    /** One state of the document. */
    record Version(long number, long term) {

        static Version of(JsonNode answer) {
            return new Version(
                    answer.path("_seq_no").asLong(),
                    answer.path("_primary_term").asLong());
        }

        String condition() {
            return "if_seq_no=%s&if_primary_term=%s".formatted(number, term);
        }
    }

    /** After how long this node should look again. */
    Duration pause() {
        return duration.dividedBy(SIGNS);
    }

    /** Whether this node holds it, as far as it knows: it may have been too long without the cluster to be sure. */
    synchronized boolean isMine() {
        return mine;
    }

    /** Whether this node holds it and no other can. */
    synchronized boolean isHeld() {
        return mine && System.nanoTime() - heldUntil < 0;
    }

    /** Asks that no other node can hold it. */
    void check() throws LeaseLostException {
        if (!isHeld()) {
            throw new LeaseLostException();
        }
    }

    /** Says that this node is there if it holds the lease, and takes it if nobody does. */
    synchronized void renew() throws ServerAwayException {
        var now = System.nanoTime();
        var known = seen;
        if (mine && known != null) {
            take(known.condition(), now);
            return;
        }
        var answer = send(ServerRequest.of("GET", document("")));
        if (answer.isMissing()) {
            create();
            take("op_type=create", now);
        } else {
            look(answer.done(), now);
        }
    }

    private void look(JsonNode there, long now) throws ServerAwayException {
        var version = Version.of(there);
        if (!version.equals(seen)) {
            seen = version;
            seenAt = now;
        }
        var holder = there.path("_source").path("holder").asText();
        // What this node wrote without hearing so is its own.
        if (holder.isEmpty() || holder.equals(self) || now - seenAt >= duration.toNanos()) {
            take(version.condition(), now);
        }
    }

    private void create() throws ServerAwayException {
        var definition = JsonNodeFactory.instance.objectNode();
        definition.putObject("settings").put("number_of_shards", 1).put("auto_expand_replicas", "0-1");
        definition.putObject("mappings").put("dynamic", false);
        // Whoever is faster made the same.
        var made = send(ServerRequest.of("PUT", "/" + index, definition));
        if (!made.isDone() && !made.reason().contains("exists")) {
            made.done();
        }
    }

    private void take(String condition, long now) throws ServerAwayException {
        var answer = send(ServerRequest.of("PUT", document("?" + condition), named(self)));
        if (answer.isConflict() || answer.isMissing()) {
            if (mine) {
                Log.info("Another node keeps the search index up from now on.");
            }
            mine = false;
            seen = null;
            return;
        }
        seen = Version.of(answer.done());
        if (!mine) {
            Log.info("This node keeps the search index up from now on.");
        }
        mine = true;
        heldUntil = now + duration.toNanos();
    }

    /** Lets another node have it at once. */
    synchronized void release() throws ServerAwayException {
        var known = seen;
        if (mine && known != null) {
            mine = false;
            send(ServerRequest.of("PUT", document("?" + known.condition()), named("")));
        }
    }

    private static ObjectNode named(String holder) {
        return JsonNodeFactory.instance.objectNode().put("holder", holder);
    }

    private String document(String query) {
        return "/" + index + "/_doc/lease" + query;
    }

    private ServerAnswer send(ServerRequest request) throws ServerAwayException {
        return client.send(request, WaitingTime.of(pause()));
    }
}
