package org.wegwijzer.delivery.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.change.ChangesSeen;
import org.wegwijzer.front.FrontChain;
import org.wegwijzer.http.CacheControl;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.search.ChangesSearchable;
import org.wegwijzer.search.SearchEngine;

/**
 * Holds requests until this process knows what they want known: the change that their sender heard of elsewhere ({@code atLeast}), or
 * one that comes ({@code wait}). Costs neither a thread nor a connection of the database, whoever waits.
 */
@ApplicationScoped
class LogGate {

    /** How long a process may take to learn what another one told: the log is read each second. */
    private static final Duration PATIENCE = Duration.ofMillis(1_100);

    /** Most who wait at once; more are answered as if their time were up. */
    private static final int MOST = 20_000;

    private static final String ROOT = "/v1/";
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    /** What is found by an index, which learns of changes after the log. */
    private static final Set<String> SEARCHES = Set.of("/v1/search", "/v1/suggest");

    private final ChangeLog log;
    private final SearchEngine engine;
    private final Set<Waiter> waiters = ConcurrentHashMap.newKeySet();

    LogGate(ChangeLog log, SearchEngine engine, MeterRegistry meters) {
        this.log = log;
        this.engine = engine;
        Gauge.builder("wegwijzer.changes.waiting", waiters, Set::size)
                .description("Requests that wait for a change")
                .register(meters);
    }

    void register(@Observes Router router) {
        FrontChain.LOG.join(router, this::hold);
    }

    void wake(@Observes ChangesSeen seen) {
        waiters.forEach(waiter -> waiter.hear(seen));
    }

    void wake(@Observes ChangesSearchable seen) {
        waiters.forEach(waiter -> waiter.hear(seen));
    }

    private void hold(RoutingContext request) {
        var path = request.request().path();
        if (!path.startsWith(ROOT)) {
            request.next();
            return;
        }
        var isFeed = path.equals(FeedRequest.ADDRESS);
        if (isFeed) {
            askFirst(request);
        }
        var wish = request.request().query() == null ? LogWish.NONE : LogWish.of(request.request(), isFeed);
        if (wish.isNothing()) {
            request.next();
        } else {
            holdUntilKnown(request, wish);
        }
    }

    /** Whoever asks what has changed does not want to hear it from the memory of a browser. */
    private static void askFirst(RoutingContext request) {
        request.addHeadersEndHandler(ending -> {
            var status = request.response().getStatusCode();
            if (status == OK || status == NOT_MODIFIED) {
                request.response().putHeader(HttpHeaders.CACHE_CONTROL, CacheControl.ASK_FIRST);
            }
        });
    }

    private void holdUntilKnown(RoutingContext request, LogWish wish) {
        hold(request, PATIENCE, seen -> isKnown(wish.known()), () -> isKnown(wish.known()), () -> {
            if (!isKnown(wish.atLeast())) {
                refuse(request);
            } else if (SEARCHES.contains(request.request().path())) {
                holdUntilSearchable(request, wish.atLeast());
            } else {
                holdUntilChanged(request, wish);
            }
        });
    }

    private void holdUntilSearchable(RoutingContext request, long sequence) {
        hold(request, PATIENCE, seen -> isSearchable(sequence), () -> isSearchable(sequence), () -> {
            if (isSearchable(sequence)) {
                request.next();
            } else {
                refuse(request);
            }
        });
    }

    private static void refuse(RoutingContext request) {
        request.fail(ProblemException.unavailable("This change has not arrived here yet; it will have in a moment."));
    }

    private void holdUntilChanged(RoutingContext request, LogWish wish) {
        hold(
                request,
                wish.patience(),
                seen -> seen instanceof ChangesSeen changes && wish.isAbout(changes),
                () -> isChangedSince(wish.after()),
                request::next);
    }

    private boolean isKnown(long sequence) {
        return log.current() - log.ahead() >= sequence;
    }

    private boolean isSearchable(long sequence) {
        return engine.seen() - log.ahead() >= sequence;
    }

    private boolean isChangedSince(long sequence) {
        return log.current() - log.ahead() > sequence;
    }

    private interface Condition {
        boolean holds();
    }

    private void hold(
            RoutingContext request, Duration patience, Predicate<Object> news, Condition already, Runnable then) {
        if (patience.isZero() || already.holds() || waiters.size() >= MOST) {
            then.run();
            return;
        }
        var waiter = new Waiter(request, news, then);
        waiters.add(waiter);
        waiter.start(patience);
        // What came after the look and before that nobody told.
        if (already.holds()) {
            waiter.end();
        }
    }

    /** A request that waits; all but {@link #hear} happens on its event loop. */
    private final class Waiter {

        private final RoutingContext request;
        private final Predicate<Object> news;
        private final Runnable then;
        private final Context loop;
        private long timer;

        Waiter(RoutingContext request, Predicate<Object> news, Runnable then) {
            this.request = request;
            this.news = news;
            this.then = then;
            this.loop = request.vertx().getOrCreateContext();
        }

        void start(Duration patience) {
            request.request().pause();
            request.addEndHandler(ended -> forget());
            timer = request.vertx().setTimer(patience.toMillis(), late -> end());
        }

        /** On whichever thread learnt of it. */
        void hear(Object seen) {
            if (news.test(seen)) {
                loop.runOnContext(now -> end());
            }
        }

        void end() {
            if (forget()) {
                request.request().resume();
                then.run();
            }
        }

        /** Whether it was still waiting. */
        private boolean forget() {
            request.vertx().cancelTimer(timer);
            return waiters.remove(this);
        }
    }
}
