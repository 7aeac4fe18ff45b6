package org.wegwijzer.search.opensearch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wegwijzer.change.ChangesSeen;
import org.wegwijzer.change.ToldChangeLog;
import org.wegwijzer.fixture.OpenSearchProcess;
import org.wegwijzer.fixture.SearchGate;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.search.Hit;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchText;
import org.wegwijzer.search.content.ChangeLogInMemory;
import org.wegwijzer.search.content.ContentInMemory;

/** One of several nodes that search on one cluster, and the gate through which it sees that. */
final class ClusterNode implements AutoCloseable {

    static final Duration LEASE = Duration.ofSeconds(1);

    private final SearchGate gate = new SearchGate(OpenSearchProcess.shared());
    private final ToldChangeLog log = new ToldChangeLog();
    private final OpenSearchEngine engine;

    /** @param form of the index that its program makes */
    ClusterNode(String index, ContentInMemory content, ChangeLogInMemory changes, String form) {
        engine = new OpenSearchEngine(new Settings(gate.address(), index), content, changes.changes(), log, form);
    }

    private record Settings(String url, String index) implements OpenSearchConfig {

        @Override
        public Optional<String> username() {
            return Optional.empty();
        }

        @Override
        public Optional<String> password() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> certificate() {
            return Optional.empty();
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(2);
        }

        @Override
        public Duration lease() {
            return LEASE;
        }
    }

    SearchGate gate() {
        return gate;
    }

    ToldChangeLog log() {
        return log;
    }

    void begin() {
        engine.begin(() -> {});
    }

    /** It learns of a change. */
    void hear(long sequence, String... tags) {
        log.tell(sequence);
        engine.hear(new ChangesSeen(Set.of(tags), log.current()));
    }

    /** The slugs that it finds; nothing while it finds nothing because it cannot. */
    List<String> found(String text) {
        try {
            return engine.search(search(text)).hits().stream()
                    .map(Hit::entry)
                    .map(entry -> entry.slug())
                    .toList();
        } catch (ProblemException unavailable) {
            return List.of();
        }
    }

    private static Search search(String text) {
        var english = new LanguageOrder(List.of(new LanguageTag("en")));
        return new Search(SearchText.of(text), Set.of(), Set.of(), Set.of(), english, Set.of(), 10, Optional.empty());
    }

    /** Whether its searches see this change. */
    boolean sees(long sequence) {
        try {
            return engine.sequence() >= sequence;
        } catch (ProblemException unavailable) {
            return false;
        }
    }

    /** It ends in order. */
    void stop() throws InterruptedException {
        engine.stop();
    }

    @Override
    public void close() throws InterruptedException {
        engine.stop();
        gate.close();
    }
}
