package org.wegwijzer.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.logging.Log;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.content.SearchedEntry;
import org.wegwijzer.search.index.TouchedEntries;
import org.wegwijzer.search.opensearch.wire.OpenSearchClient;
import org.wegwijzer.search.opensearch.wire.ServerAnswer;
import org.wegwijzer.search.opensearch.wire.ServerAwayException;
import org.wegwijzer.search.opensearch.wire.ServerRefusalException;
import org.wegwijzer.search.opensearch.wire.ServerRequest;
import org.wegwijzer.search.opensearch.wire.WaitingTime;

/**
 * Writes entries into an index, many in one request and no faster than the cluster takes them (back-pressure): what it refuses for
 * now comes again later, and fewer at once. An entry that it refuses for good is left out, so that all others can be found. One that
 * somebody has written as of a later change stays as it is. For one thread.
 */
final class BulkWriter implements TouchedEntries.Index {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MOST_BYTES = 5 << 20;
    private static final int LEAST_BYTES = 64 << 10;

    /** With more that are refused for good it is not the entries that are at fault. */
    private static final int MOST_LEFT_OUT = 100;

    private final OpenSearchClient client;
    private final Lease lease;
    private final Rest rest;
    private final String index;
    private final long sequence;
    private List<Action> waiting = new ArrayList<>();
    private long bytes;
    private int leftOut;
    private boolean hasMetLater;
    private int most = MOST_BYTES;
    private Duration pause = SHORTEST;

    /** Lets time pass. */
    interface Rest {
        void take(Duration time) throws InterruptedException;
    }

    /**
     * Who writes, and where.
     *
     * @param index by whose alias for writing entries are written
     * @param sequence the change as of which they are
     */
    record Target(String index, long sequence) {}

    BulkWriter(OpenSearchClient client, Lease lease, Rest rest, Target target) {
        this.client = client;
        this.lease = lease;
        this.rest = rest;
        this.index = ClusterIndexes.writing(target.index());
        this.sequence = target.sequence();
    }

    /** What becomes of an entry. */
    static final class Action {

        private final EntryKey entry;
        private final boolean removes;
        private final byte[] line;

        /** @param line what is sent of it */
        private Action(EntryKey entry, boolean removes, String line) {
            this.entry = entry;
            this.removes = removes;
            this.line = line.getBytes(StandardCharsets.UTF_8);
        }
    }

    @Override
    public void replace(SearchedEntry entry) throws IOException {
        add(writing(entry));
    }

    /** That an entry is written; may be made by other threads. */
    Action writing(SearchedEntry entry) {
        return new Action(entry.key(), false, action("index", entry.key()) + EntryJson.of(entry) + "\n");
    }

    @Override
    public void remove(EntryKey key) throws IOException {
        add(removing(key));
    }

    private Action removing(EntryKey key) {
        return new Action(key, true, action("delete", key));
    }

    private String action(String name, EntryKey key) {
        var action = JsonNodeFactory.instance.objectNode();
        action.putObject(name)
                .put("_index", index)
                .put("_id", key.toString())
                .put("version", sequence)
                .put("version_type", "external_gte");
        return action + "\n";
    }

    /** Takes what is to be sent, and sends it with others when they are many. */
    void add(Action action) throws IOException {
        waiting.add(action);
        bytes += action.line.length;
        if (bytes >= most) {
            flush();
        }
    }

    /** Whether an entry was there as of a later change than this writes. */
    boolean hasMetLater() {
        return hasMetLater;
    }

    /** Sends all that is left; what it returns from is written. */
    void flush() throws IOException {
        while (!waiting.isEmpty()) {
            hold();
            var sent = next();
            var left = new ArrayList<>(refused(sent));
            left.addAll(waiting.subList(sent.size(), waiting.size()));
            waiting = left;
        }
        bytes = 0;
    }

    /** As many as are sent at once. */
    private List<Action> next() {
        var size = 0L;
        var count = 0;
        while (count < waiting.size() && (count == 0 || size + waiting.get(count).line.length <= most)) {
            size += waiting.get(count).line.length;
            count++;
        }
        return waiting.subList(0, count);
    }

    /** While nobody can tell who keeps the index up nothing is written. */
    private void hold() throws IOException {
        while (!lease.isHeld()) {
            if (!lease.isMine()) {
                throw new LeaseLostException();
            }
            rest(SHORTEST);
        }
    }

    /** Those of what was sent that come again. */
    private List<Action> refused(List<Action> sent) throws IOException {
        var body = new ByteArrayOutputStream();
        sent.forEach(action -> body.writeBytes(action.line));
        var again = again(sent, body.toByteArray());
        if (again.isEmpty()) {
            pause = SHORTEST;
            most = Math.min(MOST_BYTES, 2 * most);
        } else {
            slowDown(again.size(), sent.size());
        }
        return again;
    }

    private List<Action> again(List<Action> sent, byte[] body) throws IOException {
        try {
            var request = ServerRequest.lines("/_bulk?require_alias=true", body);
            var answer = client.send(request, WaitingTime.of(PATIENCE));
            if (answer.isTooLarge() && sent.size() == 1) {
                return leavingOut(sent.get(0), answer.status(), answer.reason());
            }
            return answer.isTooMuch() ? sent : again(sent, answer.done().path("items"));
        } catch (ServerRefusalException refusal) {
            throw refusal;
        } catch (ServerAwayException away) {
            if (Thread.currentThread().isInterrupted()) {
                throw away;
            }
            // Much may have been written already, and it need not be written again when the cluster is back.
            return sent;
        }
    }

    private void slowDown(int again, int sent) throws IOException {
        most = Math.max(LEAST_BYTES, most / 2);
        Log.debugf("The cluster takes %s of %s entries later; the next %s bytes come in %s.", again, sent, most, pause);
        rest(pause);
        pause = pause.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : pause.multipliedBy(2);
    }

    private List<Action> again(List<Action> sent, JsonNode items) throws IOException {
        if (items.size() != sent.size()) {
            throw new ServerAwayException("it does not say what became of the entries");
        }
        var again = new ArrayList<Action>();
        for (var place = 0; place < sent.size(); place++) {
            again.addAll(again(sent.get(place), items.path(place).elements().next()));
        }
        return again;
    }

    /** What is still to be done for an entry, by what became of it. */
    private List<Action> again(Action sent, JsonNode item) throws IOException {
        var status = item.path("status").asInt();
        // What is not there need not be removed.
        if (!item.has("error")) {
            return List.of();
        }
        if (ServerAnswer.isConflict(status)) {
            // What somebody has written as of a later change is as good.
            hasMetLater = true;
            return List.of();
        }
        if (ServerAnswer.isForNow(status)) {
            return List.of(sent);
        }
        if (item.path("error").path("type").asText().startsWith("index_not_found")) {
            throw new LeaseLostException();
        }
        return leavingOut(sent, status, item.path("error").path("reason").asText());
    }

    /** What is known of the entry from before must not be found either. */
    private List<Action> leavingOut(Action sent, int status, String reason) throws IOException {
        leftOut++;
        if (sent.removes || leftOut > MOST_LEFT_OUT) {
            throw new IOException("%s cannot be written (%s): %s".formatted(sent.entry, status, reason));
        }
        Log.errorf(
                "OpenSearch refuses %s, which is not found until it is changed (%s): %s", sent.entry, status, reason);
        return List.of(removing(sent.entry));
    }

    private void rest(Duration time) throws IOException {
        try {
            rest.take(time);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new ServerAwayException("nobody waits for it any more");
        }
    }
}
