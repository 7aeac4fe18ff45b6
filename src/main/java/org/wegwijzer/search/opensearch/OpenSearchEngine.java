package org.wegwijzer.search.opensearch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.logging.Log;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.change.ChangesSeen;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.search.Completion;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchResult;
import org.wegwijzer.search.SuggestQuery;
import org.wegwijzer.search.content.SearchedChanges;
import org.wegwijzer.search.content.SearchedContent;
import org.wegwijzer.search.engine.KeptEngine;
import org.wegwijzer.search.index.IndexForm;
import org.wegwijzer.search.opensearch.wire.OpenSearchClient;
import org.wegwijzer.search.opensearch.wire.ServerAwayException;
import org.wegwijzer.search.opensearch.wire.ServerRefusalException;
import org.wegwijzer.search.opensearch.wire.ServerRequest;
import org.wegwijzer.search.opensearch.wire.WaitingTime;
import org.wegwijzer.search.query.CompletionSearch;

/** The engine on a cluster of OpenSearch. */
@Singleton
@Identifier("opensearch")
class OpenSearchEngine implements KeptEngine {

    private static final int MOST_TERMS = 50_000;

    private final OpenSearchSettings settings;
    private final OpenSearchClient client;
    private final ClusterView view;
    private final ClusterFollower follower;
    private final ReentrantLock looking = new ReentrantLock();
    private final Cache<TermLookup.Place, TermCount> counts =
            Caffeine.newBuilder().maximumSize(MOST_TERMS).build();

    @Inject
    OpenSearchEngine(OpenSearchConfig config, SearchedContent content, SearchedChanges changes, ChangeLog log) {
        this(config, content, changes, log, IndexForm.current());
    }

    OpenSearchEngine(
            OpenSearchConfig config, SearchedContent content, SearchedChanges changes, ChangeLog log, String form) {
        this.settings = OpenSearchSettings.of(config);
        this.client = new OpenSearchClient(settings.address());
        var lease = new Lease(client, settings.index(), settings.lease());
        var indexes = new ClusterIndexes(client, settings.index(), form);
        this.view = new ClusterView(indexes, content, changes, log);
        var indexer = new ClusterIndexer(
                content, changes, indexes, target -> new BulkWriter(client, lease, this::rest, target), lease);
        this.follower = new ClusterFollower(log, lease, indexer, view);
    }

    private void rest(Duration time) throws InterruptedException {
        follower.rest(time);
    }

    @Override
    public void begin(Runnable advance) {
        view.tell(advance);
        follower.begin();
    }

    @Override
    public void hear(ChangesSeen change) {
        follower.hear(change);
    }

    @Override
    public void stop() throws InterruptedException {
        follower.stop();
    }

    @Override
    public long sequence() {
        return current().sequence();
    }

    @Override
    public long seen() {
        return view.sequence();
    }

    private ClusterView.Seen current() {
        return view.current(client::isAway)
                .orElseThrow(() ->
                        client.isAway() ? away() : ProblemException.unavailable("The search index is being made."));
    }

    private static ProblemException away() {
        return ProblemException.unavailable("The search engine cannot be reached.");
    }

    @Override
    public SearchResult search(Search search) {
        return looked((seen, time) -> {
            var index = seen.index();
            var terms = new ClusterTerms(
                    new TermLookup(client, index, counts, time), IndexDefinition.fields(index.languages()));
            // The same copy of the index for all pages of a search: copies may differ in what they have forgotten.
            var path = "/%s/_search?allow_partial_search_results=false&preference=%08x&cancel_after_time_interval=%sms"
                    .formatted(
                            index.name(),
                            search.text().text().hashCode(),
                            settings.timeout().toMillis());
            return new ClusterSearch(
                            search,
                            seen.words(),
                            terms,
                            asked -> client.ask(ServerRequest.of("POST", path, asked), time)
                                    .done())
                    .result();
        });
    }

    @Override
    public List<Completion> complete(SuggestQuery beginning) {
        return looked((seen, time) -> {
            var names = new ClusterNames(client, seen.index(), beginning, time);
            return new CompletionSearch(names, beginning).found();
        });
    }

    /** Something that asks the index. */
    private interface Look<T> {
        T at(ClusterView.Seen seen, WaitingTime time) throws IOException;
    }

    /** Asks it again if another has taken its place meanwhile. */
    private <T> T looked(Look<T> look) {
        var seen = current();
        var time = WaitingTime.of(settings.timeout());
        try {
            try {
                return look.at(seen, time);
            } catch (ServerRefusalException refusal) {
                if (!refusal.isMissing()) {
                    throw refusal;
                }
            }
            lookInsteadOf(seen, time);
            return look.at(current(), time);
        } catch (ServerRefusalException refusal) {
            Log.warnf("OpenSearch does not answer a search: %s.", refusal.getMessage());
            throw away();
        } catch (ServerAwayException | SQLException away) {
            throw away();
        } catch (IOException defect) {
            throw new UncheckedIOException(defect);
        }
    }

    /** One at a time looks which index is there by now, for all that did not find the one that was. */
    private void lookInsteadOf(ClusterView.Seen gone, WaitingTime time) throws SQLException, ServerAwayException {
        try {
            if (!looking.tryLock(time.left().toNanos(), TimeUnit.NANOSECONDS)) {
                throw away();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw away();
        }
        try {
            if (gone.equals(current())) {
                view.look();
            }
        } finally {
            looking.unlock();
        }
    }
}
