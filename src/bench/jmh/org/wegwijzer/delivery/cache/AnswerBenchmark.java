package org.wegwijzer.delivery.cache;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.wegwijzer.change.QuietLog;
import org.wegwijzer.delivery.view.SourcePage;
import org.wegwijzer.delivery.view.SourceView;
import org.wegwijzer.http.ContentCoding;
import org.wegwijzer.memory.Memory;

/** What the parts of an answer cost: {@code ./mvnw -Pbench test-compile exec:exec}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class AnswerBenchmark {

    private static final String SPELLING = "/v1/sources/benchmark-source?expand=topics,guides,faqs.guide,hub\n\n";
    private static final String KEY = "application/json en /v1/sources/benchmark-source?expand=faqs.guide,guides,hub,topics";

    /** As browsers send it. */
    private static final String BROWSER = "gzip, deflate, br, zstd";

    private final SourceView page = SourcePage.sample();
    private final ObjectMapper json = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private final AnswerCache cache = cache();

    private AnswerCache cache() {
        var changes = QuietLog.read();
        var conditions = new Conditions(changes, Clock.systemUTC());
        return new AnswerCache(changes, json, conditions, new Memory(64 * 1024 * 1024), new RenderingSlots(2), new Sizes());
    }

    /** Fills the cache as one request does. */
    public AnswerBenchmark() {
        cache.<SourceView>answer(anyRequest(), KEY, cache.now(), this::answer);
        cache.remember(SPELLING, KEY, cache.now());
    }

    /** A request without header fields that forgets what is put into it. */
    private static RoutingContext anyRequest() {
        var request = proxy(HttpServerRequest.class, "headers", MultiMap.caseInsensitiveMultiMap());
        return proxy(RoutingContext.class, "request", request);
    }

    /** Something of which one method gives a value and all others nothing. */
    private static <T> T proxy(Class<T> type, String name, Object value) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getName().equals(name) ? value : null));
    }

    private Answer answer() {
        var tags = IntStream.range(0, 80).mapToObj(number -> "guide:guide-" + number).collect(Collectors.toSet());
        return new Answer(page, "application/json", "en", List.of("Accept-Language"), List.of(), tags, Optional.empty());
    }

    /** The default settings. */
    private record Sizes(
            MemorySize size,
            Duration maxAge,
            Duration staleWhileRevalidate,
            Duration staleIfError,
            List<TagField> tagFields)
            implements CacheConfig {

        private Sizes() {
            this(new MemorySize(BigInteger.valueOf(64 << 20)), Duration.ZERO, Duration.ZERO, Duration.ZERO, List.of(TagField.CACHE_TAG));
        }
    }

    /** Finding an answer, with the look whether it is still good. */
    @Benchmark
    public CachedAnswer knownAnswer() {
        // Nothing is found much faster.
        return cache.known(SPELLING).orElseThrow();
    }

    /** From the record of a source page to its bytes. */
    @Benchmark
    public byte[] sourcePageToJson() throws JsonProcessingException {
        return json.writeValueAsBytes(page);
    }

    /** Choosing an encoding for a browser. */
    @Benchmark
    public ContentCoding negotiatedEncoding() {
        return ContentCoding.negotiate(List.of(BROWSER));
    }
}
