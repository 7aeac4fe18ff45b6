package org.wegwijzer.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.index.SeenLines;
import org.wegwijzer.search.opensearch.wire.OpenSearchClient;
import org.wegwijzer.search.opensearch.wire.ServerAnswer;
import org.wegwijzer.search.opensearch.wire.ServerAwayException;
import org.wegwijzer.search.opensearch.wire.ServerRequest;
import org.wegwijzer.search.opensearch.wire.WaitingTime;

/**
 * The indexes of one hub on the cluster: the one behind the alias, which searches see, and the one that is being made. Each is written by
 * an alias of its own, for whoever comes late with a name alone would have the cluster make an index of that name.
 */
final class ClusterIndexes {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GLANCE = Duration.ofSeconds(5);
    private static final int SUFFIX = 8;
    private static final String PROGRAM = "program";
    private static final String OURS = "wegwijzer";
    private static final String HUB = "hub";
    private static final String FORM = "form";
    private static final String LANGUAGES = "languages";
    private static final String LINES = "lines";

    private final OpenSearchClient client;
    private final String alias;
    private final String form;

    /** @param form what an index follows from besides the content */
    ClusterIndexes(OpenSearchClient client, String alias, String form) {
        this.client = client;
        this.alias = alias;
        this.form = form;
    }

    /**
     * What an index says of itself.
     *
     * @param version of the document in which it says so
     * @param isOfThisForm whether this program would make the same
     * @param lines of the change log that it has seen
     */
    record State(
            String index,
            Lease.Version version,
            boolean isOfThisForm,
            Set<LanguageTag> languages,
            Map<String, String> lines) {

        State {
            languages = Set.copyOf(languages);
            lines = Map.copyOf(lines);
        }
    }

    /** By which an index is written. */
    static String writing(String index) {
        return index + "-write";
    }

    /** What the index says of itself that searches see; empty if there is none, or none of ours. */
    Optional<State> state() throws ServerAwayException {
        var asked = JsonNodeFactory.instance.objectNode().put("seq_no_primary_term", true);
        asked.putObject("query").putObject("ids").putArray("values").add(IndexDefinition.STATE);
        var request = ServerRequest.of("POST", "/" + alias + "/_search", asked);
        var answer = client.send(request, WaitingTime.of(GLANCE));
        if (answer.isMissing()) {
            return Optional.empty();
        }
        var hits = answer.done().path("hits").path("hits");
        return hits.isEmpty() ? Optional.empty() : Optional.of(state(hits.path(0)));
    }

    private State state(JsonNode hit) {
        var said = hit.path("_source").path(IndexDefinition.STATE);
        var languages = new HashSet<LanguageTag>();
        said.path(LANGUAGES).forEach(language -> languages.add(new LanguageTag(language.asText())));
        var lines = new HashMap<String, String>();
        said.path(LINES)
                .properties()
                .forEach(line -> lines.put(line.getKey(), line.getValue().asText()));
        return new State(
                hit.path("_index").asText(),
                Lease.Version.of(hit),
                form.equals(said.path(FORM).asText()),
                languages,
                lines);
    }

    /** Makes an index that nobody sees; gives its name. */
    String create(Collection<LanguageTag> languages, long sequence) throws ServerAwayException {
        var name = "%s-%s-%s"
                .formatted(alias, sequence, UUID.randomUUID().toString().substring(0, SUFFIX));
        var said = JsonNodeFactory.instance.objectNode().put(PROGRAM, OURS).put(HUB, alias);
        send(ServerRequest.of("PUT", "/" + name, IndexDefinition.of(languages, writing(name), said)))
                .done();
        return name;
    }

    /** Writes what an index says of itself, unless somebody else wrote it since; then shows searches all that was written. */
    Lease.Version show(String index, Set<LanguageTag> languages, SeenLines lines, Optional<Lease.Version> known)
            throws ServerAwayException, LeaseLostException {
        // First, so that no copy of the index shows what it says of itself without the entries.
        refresh(index);
        var document = JsonNodeFactory.instance.objectNode();
        var said = document.putObject(IndexDefinition.STATE).put(FORM, form);
        languages.forEach(language -> said.withArrayProperty(LANGUAGES).add(language.value()));
        lines.said().forEach((name, value) -> said.withObjectProperty(LINES).put(name, value));
        var condition = known.map(Lease.Version::condition).orElse("op_type=create");
        var path = "/%s/_doc/%s?require_alias=true&%s".formatted(writing(index), IndexDefinition.STATE, condition);
        var answer = send(ServerRequest.of("PUT", path, document));
        if (answer.isConflict() || answer.isMissing()) {
            throw new LeaseLostException();
        }
        var version = Lease.Version.of(answer.done());
        refresh(index);
        return version;
    }

    private void refresh(String index) throws ServerAwayException, LeaseLostException {
        var answer = send(ServerRequest.of("POST", "/" + index + "/_refresh"));
        if (answer.isMissing()) {
            throw new LeaseLostException();
        }
        if (ServerAnswer.told(answer.done(), "_shards", "failed").asInt() > 0) {
            throw new ServerAwayException("a copy of the search index does not show what was written");
        }
    }

    /** Has searches see this index from now on, and removes all others of this hub. */
    void swap(String index, Lease lease) throws ServerAwayException, LeaseLostException {
        var actions = JsonNodeFactory.instance.objectNode();
        alias(actions, "add", index);
        for (var other : behindAlias()) {
            if (!other.equals(index)) {
                alias(actions, "remove", other);
            }
        }
        // Whoever was away meanwhile must not put what is old in the place of what is new.
        lease.check();
        var answer = send(ServerRequest.of("POST", "/_aliases", actions)).done();
        if (!answer.path("acknowledged").asBoolean()) {
            throw new ServerAwayException("not all of it knows which index searches see");
        }
        for (var other : ours()) {
            if (!other.equals(index)) {
                remove(other);
            }
        }
    }

    private void alias(ObjectNode actions, String action, String index) {
        actions.withArrayProperty("actions")
                .addObject()
                .putObject(action)
                .put("index", index)
                .put("alias", alias);
    }

    private List<String> behindAlias() throws ServerAwayException {
        var answer = send(ServerRequest.of("GET", "/_alias/" + alias));
        var names = new ArrayList<String>();
        if (!answer.isMissing()) {
            answer.done().fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    /** Those that say that they are of this program and this hub; what else begins with the same name is somebody else's. */
    private List<String> ours() throws ServerAwayException {
        var answer = send(ServerRequest.of("GET", "/" + alias + "-*/_mapping?allow_no_indices=true"));
        var names = new ArrayList<String>();
        for (var index : answer.done().properties()) {
            var said = index.getValue().path("mappings").path("_meta");
            if (OURS.equals(said.path(PROGRAM).asText())
                    && alias.equals(said.path(HUB).asText())) {
                names.add(index.getKey());
            }
        }
        return names;
    }

    /** Removes an index; if it is gone already, that is as well. */
    void remove(String index) throws ServerAwayException {
        var answer = send(ServerRequest.of("DELETE", "/" + index));
        if (!answer.isMissing()) {
            answer.done();
        }
    }

    private ServerAnswer send(ServerRequest request) throws ServerAwayException {
        return client.send(request, WaitingTime.of(PATIENCE));
    }
}
