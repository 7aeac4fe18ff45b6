package org.wegwijzer.search.engine;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.HttpServerStart;
import io.quarkus.vertx.http.HttpsServerStart;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.wegwijzer.change.ChangesSeen;
import org.wegwijzer.search.ChangesSearchable;
import org.wegwijzer.search.Completion;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchEngine;
import org.wegwijzer.search.SearchResult;
import org.wegwijzer.search.SuggestQuery;

/** The engine that the operator chose; it alone hears of changes, and of others no instance is made. */
@ApplicationScoped
class ChosenEngine implements SearchEngine {

    private final KeptEngine engine;
    private final Event<ChangesSearchable> advanced;

    /** @throws IllegalArgumentException if there is no engine of that name */
    ChosenEngine(@Any Instance<KeptEngine> engines, EngineConfig config, Event<ChangesSearchable> advanced) {
        var chosen = engines.select(Identifier.Literal.of(config.engine()));
        if (!chosen.isResolvable()) {
            throw new IllegalArgumentException(
                    "wegwijzer.search.engine is '%s', and there is no such engine; allowed: %s"
                            .formatted(config.engine(), names(engines)));
        }
        this.engine = chosen.get();
        this.advanced = advanced;
    }

    private static String names(Instance<KeptEngine> engines) {
        return StreamSupport.stream(engines.handles().spliterator(), false)
                .flatMap(handle -> handle.getBean().getQualifiers().stream())
                .filter(Identifier.class::isInstance)
                .map(name -> ((Identifier) name).value())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Whoever names an engine that there is not hears it at once. */
    void check(@Observes StartupEvent start) {
        // To be made was all.
    }

    void hear(@Observes ChangesSeen change) {
        engine.hear(change);
    }

    /** Not before: the first pages come sooner when nothing else is made meanwhile. */
    void begin(@ObservesAsync HttpServerStart listening) {
        begin();
    }

    void begin(@ObservesAsync HttpsServerStart listening) {
        begin();
    }

    private void begin() {
        engine.begin(() -> advanced.fire(new ChangesSearchable(engine.seen())));
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException, IOException {
        engine.stop();
    }

    @Override
    public long sequence() {
        return engine.sequence();
    }

    @Override
    public long seen() {
        return engine.seen();
    }

    @Override
    public SearchResult search(Search search) {
        return engine.search(search);
    }

    @Override
    public List<Completion> complete(SuggestQuery beginning) {
        return engine.complete(beginning);
    }
}
