package org.wegwijzer.delivery.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.change.Changes;

/**
 * Keeps rendered answers by the request that they answer, in its one canonical form. An answer is good as long as no change
 * touched what was read for it; when nothing at all changed since the last look, looking is one comparison.
 */
@ApplicationScoped
public class AnswerCache {

    /** Spellings of requests that are remembered, so that a repeated one needs no parsing. */
    private static final int MOST_SPELLINGS = 20_000;

    /** A fraction of memory that one answer can take, so that few large ones do not push out all others. */
    private static final int LARGEST_PART = 8;

    private final Changes changes;
    private final ObjectMapper json;
    private final long size;
    private final Cache<String, Rendered> answers;
    private final Cache<String, String> keys;
    private final Map<String, CompletableFuture<Rendered>> rendering = new ConcurrentHashMap<>();

    AnswerCache(Changes changes, ObjectMapper json, CacheConfig config) {
        this.changes = changes;
        this.json = json;
        this.size = config.size().asLongValue();
        this.answers = Caffeine.newBuilder()
                .maximumWeight(size)
                .weigher((String key, Rendered answer) -> answer.weight() + 2 * key.length())
                .build();
        this.keys = Caffeine.newBuilder().maximumSize(MOST_SPELLINGS).build();
    }

    /** The last change that is known. */
    public long now() {
        return changes.current();
    }

    /** A good answer to a request that was spelled like this before; never costs more than a look. */
    Optional<Rendered> known(String spelling) {
        var key = keys.getIfPresent(spelling);
        return key == null ? Optional.empty() : good(key);
    }

    /** Renders everything anew from now on, as after a start. */
    void forget() {
        answers.invalidateAll();
        keys.invalidateAll();
    }

    private Optional<Rendered> good(String key) {
        return Optional.ofNullable(answers.getIfPresent(key)).filter(this::isGood);
    }

    private boolean isGood(Rendered answer) {
        var now = changes.current();
        if (answer.goodAt() == now) {
            return true;
        }
        if (changes.touched(answer.tags(), answer.renderedAt())) {
            return false;
        }
        answer.stillGoodAt(now);
        return true;
    }

    /** A request that is spelled like this has this canonical form. */
    void remember(String spelling, String key) {
        keys.put(spelling, key);
    }

    /** An answer takes more memory with each encoding that it is asked for. */
    void weighAgain(String key, Rendered answer) {
        answers.asMap().computeIfPresent(key, (same, kept) -> kept == answer ? answer : kept);
    }

    /**
     * Answers a request with what is kept or, if nothing is, with what is rendered. Whoever asks for the same while it is being
     * rendered waits for that.
     *
     * @param key the canonical form of the request
     * @param since {@link #now()} before anything was read, the hub's languages included: a change that comes in between makes
     *     the answer count as touched
     * @param <T> what the answer says, for the specification; the bytes are put in its place on the way out
     */
    public <T> RestResponse<T> answer(RoutingContext request, String key, long since, Supplier<Answer> render) {
        var started = System.nanoTime();
        var outcome = outcome(key, since, render);
        new Outgoing(key, outcome, Duration.ofNanos(System.nanoTime() - started)).attach(request);
        return RestResponse.ResponseBuilder.<T>ok().build();
    }

    private Outcome outcome(String key, long since, Supplier<Answer> render) {
        var kept = good(key);
        if (kept.isPresent()) {
            return new Outcome(kept.get(), true);
        }
        var mine = new CompletableFuture<Rendered>();
        var others = rendering.putIfAbsent(key, mine);
        return others == null ? new Outcome(render(key, since, render, mine), false) : new Outcome(join(others), true);
    }

    /**
     * An answer, and where it comes from.
     *
     * @param hit whether it was rendered for an earlier request
     */
    record Outcome(Rendered answer, boolean hit) {}

    private static Rendered join(CompletableFuture<Rendered> others) {
        try {
            return others.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private Rendered render(String key, long since, Supplier<Answer> render, CompletableFuture<Rendered> mine) {
        try {
            var answer = render.get();
            var rendered = new Rendered(answer, bytes(answer.body()), since);
            if (since != Changes.UNKNOWN && rendered.weight() <= size / LARGEST_PART) {
                answers.put(key, rendered);
            }
            mine.complete(rendered);
            return rendered;
        } catch (RuntimeException | Error failure) {
            mine.completeExceptionally(failure);
            throw failure;
        } finally {
            rendering.remove(key, mine);
        }
    }

    private byte[] bytes(Object body) {
        try {
            return body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
