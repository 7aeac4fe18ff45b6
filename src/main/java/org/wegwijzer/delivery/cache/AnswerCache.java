package org.wegwijzer.delivery.cache;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;
import org.wegwijzer.change.CacheTags;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.http.ContentCoding;
import org.wegwijzer.memory.AnswerSize;
import org.wegwijzer.memory.Bytes;
import org.wegwijzer.memory.Memory;
import org.wegwijzer.problem.ProblemException;

/**
 * Keeps rendered answers by the request that they answer, in its one canonical form. An answer is good as long as no change
 * touched what was read for it; when nothing at all changed since the last look, looking is one comparison.
 */
@ApplicationScoped
public class AnswerCache {

    /** A fraction of memory that one answer can take, so that few large ones do not push out all others. */
    private static final int LARGEST_PART = 8;

    /** A fraction of memory for spellings of requests, so that a repeated one needs no parsing. */
    private static final int PART_FOR_SPELLINGS = 8;

    /** The part of the heap that all answers have at most, whatever the operator gives them. */
    private static final int PART_OF_HEAP = 4;

    /** Bytes that an entry takes besides its characters. */
    private static final int ENTRY_WEIGHT = 150;

    /** On what the language of a request depends that says several, or none. */
    private static final String[] LANGUAGES = {CacheTags.HUB};

    private final ChangeLog changes;
    private final ObjectMapper json;
    private final Memory memory;
    private final RenderingSlots slots;
    private final Conditions conditions;
    private final List<TagField> tagFields;
    private final long size;
    private final Cache<String, CachedAnswer> answers;
    private final Cache<String, Known> keys;
    private final Map<String, AnswerRenderer> rendering = new ConcurrentHashMap<>();

    AnswerCache(
            ChangeLog changes,
            ObjectMapper json,
            Conditions conditions,
            Memory memory,
            RenderingSlots slots,
            CacheConfig config) {
        this.changes = changes;
        this.json = json;
        this.conditions = conditions;
        this.memory = memory;
        this.slots = slots;
        this.tagFields = config.tagFields().stream().distinct().toList();
        this.size = Math.min(config.size().asLongValue(), Runtime.getRuntime().maxMemory() / PART_OF_HEAP);
        this.answers = Caffeine.newBuilder()
                .maximumWeight(size)
                .weigher((String key, CachedAnswer answer) -> answer.weight() + 2 * key.length())
                .build();
        this.keys = Caffeine.newBuilder()
                .maximumWeight(size / PART_FOR_SPELLINGS)
                .weigher((String spelling, Known known) ->
                        spelling.length() + known.key().length() + ENTRY_WEIGHT)
                .build();
    }

    /** The last change that is known. */
    public long now() {
        return changes.current();
    }

    /** A good answer to a request that was spelled like this before; never costs more than a look. */
    Optional<CachedAnswer> known(String spelling) {
        var known = keys.getIfPresent(spelling);
        return known == null || changes.touched(LANGUAGES, known.since()) ? Optional.empty() : good(known.key());
    }

    /**
     * The canonical form of a spelling.
     *
     * @param since the last change that was known before the hub's languages decided which one it is
     */
    private record Known(String key, long since) {}

    /** Renders everything anew from now on, as after a start. */
    void forget() {
        answers.invalidateAll();
        keys.invalidateAll();
    }

    private Optional<CachedAnswer> good(String key) {
        return Optional.ofNullable(answers.getIfPresent(key)).filter(this::isGood);
    }

    private boolean isGood(CachedAnswer answer) {
        return changes.isGood(answer.validity());
    }

    /** A request that is spelled like this has this canonical form. */
    void remember(String spelling, String key, long since) {
        keys.put(spelling, new Known(key, since));
    }

    /** An answer takes more memory with each encoding that it is asked for. */
    private void weighAgain(String key, CachedAnswer answer) {
        answers.asMap().computeIfPresent(key, (same, kept) -> kept == answer ? answer : kept);
    }

    /**
     * Answers a request with what is kept or, if nothing is, with what is rendered. Whoever asks for the same while it is being
     * rendered waits for that.
     *
     * @param key the canonical form of the request
     * @param since {@link #now()} before anything was read, the hub's languages included: a change that comes in between makes
     *     the answer count as touched
     * @param <T> what the answer says, for the specification; what is returned is a {@link PendingAnswer}
     * @throws ProblemException PRECONDITION_FAILED if the request does not want what there is
     */
    public <T> RestResponse<T> answer(RoutingContext request, String key, long since, Supplier<Answer> render) {
        var asked = Asked.now(request);
        return send(asked, key, since, outcome(key, since, render, asked.coding()));
    }

    /**
     * A request that is being answered.
     *
     * @param coding of the answer that it wants
     * @param since when, by the clock of {@link System#nanoTime}
     */
    private record Asked(RoutingContext context, ContentCoding coding, long since) {

        static Asked now(RoutingContext context) {
            var accepted = context.request().headers().getAll(HttpHeaders.ACCEPT_ENCODING);
            return new Asked(context, ContentCoding.negotiate(accepted), System.nanoTime());
        }

        Duration took() {
            return Duration.ofNanos(System.nanoTime() - since);
        }
    }

    private <T> RestResponse<T> send(Asked asked, String key, long since, Outcome outcome) {
        AnswerSender.hold(memory, asked.context(), 2 * outcome.answer().length());
        var took = asked.took();
        var variant = variant(asked.coding(), key, outcome.answer());
        var reply = ConditionalReply.to(asked.context().request(), variant, conditions);
        return new PendingAnswer(key, since, outcome.origin(), reply, took).asResponse();
    }

    private EncodedAnswer variant(ContentCoding coding, String key, CachedAnswer answer) {
        var ready = answer.ready(coding);
        if (ready != null) {
            return ready;
        }
        var made = slots.during(() -> answer.in(coding));
        weighAgain(key, answer);
        return made;
    }

    /**
     * Answers a request with what is rendered for nobody else, and keeps nothing of it.
     *
     * @throws ProblemException PRECONDITION_FAILED if the request does not want what there is
     */
    public <T> RestResponse<T> pass(RoutingContext request, Supplier<Answer> render) {
        var asked = Asked.now(request);
        var outcome = new Outcome(rendered(asked.coding(), render, changes.current()), Origin.PRIVATE);
        return send(asked, "", ChangeLog.UNKNOWN, outcome);
    }

    private Outcome outcome(String key, long since, Supplier<Answer> render, ContentCoding coding) {
        while (true) {
            var kept = good(key);
            if (kept.isPresent()) {
                return new Outcome(kept.get(), atHand());
            }
            var mine = new AnswerRenderer(since, new CompletableFuture<>());
            var others = rendering.putIfAbsent(key, mine);
            if (others == null) {
                return render(key, () -> rendered(coding, render, since), mine);
            }
            // What others began to render before a change that this request must see is of no use to it.
            var theirs = join(others, since);
            if (theirs.filter(answer -> answer.validity().since() >= since || isGood(answer))
                    .isPresent()) {
                return new Outcome(theirs.get(), atHand());
            }
        }
    }

    /** An answer that is being rendered since a change was the last one that was known. */
    private record AnswerRenderer(long since, CompletableFuture<CachedAnswer> answer) {}

    private Origin atHand() {
        return changes.isReachable() ? Origin.HIT : Origin.STALE;
    }

    /** An answer, and where it comes from. */
    record Outcome(CachedAnswer answer, Origin origin) {}

    /** What others render; empty if they failed where this request, which knows of later changes, may not. */
    private static Optional<CachedAnswer> join(AnswerRenderer others, long since) {
        try {
            return Optional.of(others.answer().join());
        } catch (CompletionException failed) {
            if (others.since() < since) {
                return Optional.empty();
            }
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private Outcome render(String key, Supplier<CachedAnswer> render, AnswerRenderer mine) {
        try {
            var rendered = slots.during(render);
            var kept = mine.since() != ChangeLog.UNKNOWN && rendered.weight() <= size / LARGEST_PART;
            if (kept) {
                answers.put(key, rendered);
            }
            rendering.remove(key, mine);
            mine.answer().complete(rendered);
            return new Outcome(rendered, kept ? Origin.STORED : Origin.PASSED);
        } catch (RuntimeException | Error failure) {
            // First, or whoever waited and goes on would meet it again.
            rendering.remove(key, mine);
            mine.answer().completeExceptionally(failure);
            throw failure;
        }
    }

    /** Rendered and encoded in one go, as the request wants it. */
    private CachedAnswer rendered(ContentCoding coding, Supplier<Answer> render, long since) {
        try (var claim = memory.claim()) {
            return claim.during(() -> {
                var answer = render.get();
                return new CachedAnswer(answer, bytes(answer.body()), coding, since, tagFields);
            });
        }
    }

    private byte[] bytes(Object body) {
        try {
            var bytes = new Bytes();
            if (body instanceof String text) {
                bytes.write(text.getBytes(StandardCharsets.UTF_8));
            } else {
                json.writeValue(bytes, body);
            }
            return bytes.toByteArray();
        } catch (Bytes.TooMany tooMany) {
            throw AnswerSize.exceeded();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
