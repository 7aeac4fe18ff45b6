package org.wegwijzer.purge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.fixture.RecordedCache;

/** Each cache is told in its own words what to forget, and within its limits. */
class CacheDescriptionsTest {

    private static final List<String> NAMES =
            IntStream.range(0, 700).mapToObj(number -> "g.guide-" + number).toList();

    private final RecordedCache fastly = new RecordedCache(256);
    private final RecordedCache cloudflare = new RecordedCache(100);
    private final RecordedCache other = new RecordedCache(7);

    @AfterEach
    void end() {
        fastly.close();
        cloudflare.close();
        other.close();
    }

    private static List<CacheDescription> described(Map<String, String> settings) {
        var named = new HashMap<String, String>();
        settings.forEach((name, value) -> named.put("wegwijzer.purge." + name, value));
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withDefaultValues(named)
                .withMapping(PurgeConfig.class)
                .build()
                .getConfigMapping(PurgeConfig.class);
        return CacheDescriptions.of(config.cache().orElseThrow(), config);
    }

    private static void tell(CacheDescription cache) throws PurgeFailedException, InterruptedException {
        var client = new PurgeClient(cache);
        for (var portion : cache.portions(NAMES)) {
            client.tell(portion);
        }
    }

    @Test
    void fastlyIsToldInAFieldAndSoftly() throws Exception {
        tell(described(Map.of("cache", "fastly", "addresses", fastly.address(), "id", "abc", "credentials", "token"))
                .get(0));

        assertThat(fastly.taken()).isEqualTo(NAMES);
        assertThat(fastly.told()).hasSize(3).allSatisfy(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.path()).isEqualTo("/service/abc/purge");
            assertThat(request.fields()).containsEntry("fastly-soft-purge", "1").containsEntry("fastly-key", "token");
        });
    }

    @Test
    void cloudflareIsToldInADocument() throws Exception {
        tell(described(Map.of(
                        "cache", "cloudflare", "addresses", cloudflare.address(), "id", "zone", "credentials", "token"))
                .get(0));

        assertThat(cloudflare.taken()).isEqualTo(NAMES);
        assertThat(cloudflare.told()).hasSize(7).allSatisfy(request -> {
            assertThat(request.path()).isEqualTo("/client/v4/zones/zone/purge_cache");
            assertThat(request.fields())
                    .containsEntry("authorization", "Bearer token")
                    .containsEntry("content-type", "application/json");
            assertThat(request.body()).startsWith("{\"tags\":[\"g.guide-").endsWith("\"]}");
        });
    }

    @Test
    void varnishIsToldInAFieldThatItTakesByDefault() throws Exception {
        var varnish = described(Map.of("cache", "varnish", "addresses", "http://10.0.0.1:80,http://10.0.0.2:80"));

        assertThat(varnish).hasSize(2);
        assertThat(varnish.get(0).portions(NAMES))
                .allSatisfy(portion -> assertThat(String.join(" ", portion)).hasSizeLessThan(8_000));
    }

    @Test
    void anyOtherIsToldAsItIsDescribed() throws Exception {
        tell(described(Map.of(
                        "cache", "other",
                        "addresses", other.address() + "/api",
                        "method", "PUT",
                        "body", "tags={tags}",
                        "content-type", "application/x-www-form-urlencoded",
                        "separator", "+",
                        "tags-per-request", "7",
                        "credentials-header", "X-Key",
                        "credentials", "key"))
                .get(0));

        assertThat(other.taken()).isEqualTo(NAMES);
        assertThat(other.told().get(0).body()).startsWith("tags=g.guide-0+g.guide-1+");
        assertThat(other.told().get(0).fields()).containsEntry("x-key", "key");
    }

    @Test
    void whatIsRefusedIsSaid() {
        var cache = described(Map.of(
                        "cache", "other", "addresses", other.address(), "field", "tags", "tags-per-request", "8"))
                .get(0);

        assertThatThrownBy(() -> new PurgeClient(cache).tell(NAMES.subList(0, 8)))
                .isInstanceOf(PurgeFailedException.class)
                .hasMessage("it answers with status 413");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        cache=varnish                                                       | wegwijzer.purge.addresses must be 1 to 8 addresses
        cache=varnish;addresses=ftp://x                                     | wegwijzer.purge.addresses must each be of the form https://host:port
        cache=varnish;addresses=http://u:p@x                                | wegwijzer.purge.addresses must each be of the form https://host:port
        cache=varnish;addresses=http://x;credentials=key                    | wegwijzer.purge.credentials has no place
        cache=fastly;id=abc                                                 | wegwijzer.purge.credentials is missing
        cache=fastly;credentials=key                                        | wegwijzer.purge.id is missing
        cache=cloudflare;credentials=key;id=a/b                             | wegwijzer.purge.id must be letters
        cache=other;addresses=http://x                                      | wegwijzer.purge.field or .body is missing
        cache=other;addresses=http://x;body=all                             | wegwijzer.purge.body must have {tags} in it
        cache=other;addresses=http://x;field=a b                            | wegwijzer.purge.field must be the name of a header field
        cache=other;addresses=http://x;field=a;tags-per-request=0           | wegwijzer.purge.tags-per-request must be 1 to 10000
        cache=other;addresses=http://x;field=a;requests-per-second=0        | wegwijzer.purge.requests-per-second must be
        cache=varnish;addresses=http://x;keep=5s                            | wegwijzer.purge.keep must be a minute or more
        cache=varnish;addresses=http://x;settle=1m                          | wegwijzer.purge.settle must be ten seconds or less
        """)
    void aWrongSettingIsNamedWithWhatIsAllowed(String settings, String sentence) {
        var named = new HashMap<String, String>();
        for (var setting : settings.split(";")) {
            named.put(setting.substring(0, setting.indexOf('=')), setting.substring(setting.indexOf('=') + 1));
        }

        assertThatThrownBy(() -> described(named))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith(sentence);
    }
}
