package org.wegwijzer.delivery.stream;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.wegwijzer.delivery.cache.Acceptance;
import org.wegwijzer.delivery.page.RequestParser;
import org.wegwijzer.front.FrontChain;
import org.wegwijzer.http.CacheControl;
import org.wegwijzer.problem.ProblemException;

/** Streams of changes over HTTP: neither a thread nor a connection to the database for any of them. */
@ApplicationScoped
class StreamRoute {

    /** Where they are. */
    static final String PATH = "/v1/changes/stream";

    private static final List<String> OFFERED = List.of(EventText.MEDIA_TYPE);

    private final RequestParser parser;
    private final StreamReader reader;
    private final StreamLanes lanes;
    private final StreamSlots slots;
    private final StreamConfig config;

    StreamRoute(RequestParser parser, StreamReader reader, StreamLanes lanes, StreamSlots slots, StreamConfig config) {
        this.parser = parser;
        this.reader = reader;
        this.lanes = lanes;
        this.slots = slots;
        this.config = config;
    }

    void register(@Observes Router router) {
        FrontChain.STREAMS.join(router, this::answer);
    }

    /** The server waits for answers that are not done; those of streams would never be. */
    void stop(@Observes ShutdownDelayInitiatedEvent stopping) {
        slots.close();
        lanes.each(ChangeStream::end);
    }

    private void answer(RoutingContext context) {
        if (!context.request().path().equals(PATH)
                || !context.request().method().equals(HttpMethod.GET)) {
            context.next();
            return;
        }
        // The hub's languages may have to be read.
        context.vertx()
                .executeBlocking(() -> wish(context), false)
                .onSuccess(wish -> open(context, wish))
                .onFailure(context::fail);
    }

    private StreamWish wish(RoutingContext context) {
        Acceptance.of(context).check(EventText.MEDIA_TYPE, OFFERED);
        return StreamWish.of(context.request(), parser);
    }

    private void open(RoutingContext context, StreamWish wish) {
        if (FrontChain.isHead(context)) {
            putHead(context);
            context.response().end();
        } else if (!context.response().closed()) {
            take(context, wish);
        }
    }

    private void take(RoutingContext context, StreamWish wish) {
        try {
            var slot = slots.take(context.request());
            begin(context, wish, slot);
        } catch (ProblemException full) {
            context.fail(full);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Of a connection that breaks nobody needs to be told.
    private void begin(RoutingContext context, StreamWish wish, Runnable slot) {
        var loop = Vertx.currentContext();
        var stream = new ChangeStream(loop, context.request(), wish, StreamLife.begin(config), reader);
        context.addEndHandler(ended -> {
            stream.ended();
            lanes.remove(stream);
            reader.leave(stream);
            slot.run();
        });
        lanes.add(stream);
        putHead(context);
        context.request().resume();
        context.response().write(EventText.retry(retry()));
        reader.join(stream, wish.after());
    }

    private Duration retry() {
        var least = config.retry();
        return least.plusMillis(ThreadLocalRandom.current().nextLong(least.toMillis() + 1));
    }

    private static void putHead(RoutingContext context) {
        context.response()
                .setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, EventText.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, CacheControl.NO_STORE)
                // nginx and others that learnt it from there pass on each event as it comes.
                .putHeader("X-Accel-Buffering", "no");
    }
}
