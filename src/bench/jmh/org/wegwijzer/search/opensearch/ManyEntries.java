package org.wegwijzer.search.opensearch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageOrder;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.FacetField;
import org.wegwijzer.search.Search;
import org.wegwijzer.search.SearchText;
import org.wegwijzer.search.SuggestQuery;
import org.wegwijzer.search.content.SearchedEntry;
import org.wegwijzer.search.content.SearchedHub;
import org.wegwijzer.search.content.Zone;
import org.wegwijzer.search.content.ZoneText;
import org.wegwijzer.search.opensearch.wire.OpenSearchClient;
import org.wegwijzer.search.opensearch.wire.ServerAddress;
import org.wegwijzer.search.opensearch.wire.ServerRequest;
import org.wegwijzer.search.opensearch.wire.WaitingTime;
import org.wegwijzer.search.query.CompletionSearch;

/**
 * Makes entries in three languages, writes them into an index of OpenSearch by the code that writes a hub's, searches there, and says
 * how long that took and how large it is: {@code ./mvnw -Pbench test-compile exec:exec
 * "-Dbench.program=org.wegwijzer.search.opensearch.ManyEntries URL COUNT"}. The index stays, as {@code many-entries-…}.
 */
public final class ManyEntries {

    private static final List<LanguageTag> LANGUAGES = List.of(tag("en"), tag("nl"), tag("ar"));
    private static final String INDEX = "many-entries";
    private static final int BATCH = 500;
    private static final int SEARCHES = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Random random = new Random(20_261_129);
    private final List<List<String>> words = LANGUAGES.stream().map(this::vocabulary).toList();
    private final OpenSearchClient client;

    private ManyEntries(String url) {
        client = new OpenSearchClient(new ServerAddress(url, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** See above. */
    public static void main(String[] arguments) throws Exception {
        new ManyEntries(arguments[0]).measure(Integer.parseInt(arguments[1]));
    }

    private void measure(int count) throws Exception {
        client.send(ServerRequest.of("DELETE", "/" + INDEX + "-*"), WaitingTime.of(PATIENCE));
        var lease = new Lease(client, INDEX, PATIENCE);
        lease.renew();
        var indexes = new ClusterIndexes(client, INDEX, "many");
        var name = indexes.create(LANGUAGES, 1);
        var start = System.nanoTime();
        var target = new BulkWriter.Target(name, 1);
        var writer = new BulkWriter(client, lease, pause -> TimeUnit.NANOSECONDS.sleep(pause.toNanos()), target);
        for (var from = 0; from < count; from += BATCH) {
            // However long it takes, or the writer would wait for ever in the end.
            lease.renew();
            var batch = IntStream.range(from, Math.min(from + BATCH, count)).mapToObj(this::entry).toList();
            for (var writing : batch.parallelStream().map(writer::writing).toList()) {
                writer.add(writing);
            }
        }
        writer.flush();
        client.send(ServerRequest.of("POST", "/" + name + "/_refresh"), WaitingTime.of(PATIENCE)).done();
        var seconds = (System.nanoTime() - start) / 1e9;
        var size = client.send(ServerRequest.of("GET", "/" + name + "/_stats/store"), WaitingTime.of(PATIENCE))
                .done()
                .path("_all")
                .path("primaries")
                .path("store")
                .path("size_in_bytes")
                .asLong();
        System.out.printf("%d entries in %.0f s, %.0f a second, %d MB%n", count, seconds, count / seconds, size >> 20);
        search(name);
    }

    private static LanguageTag tag(String language) {
        return new LanguageTag(language);
    }

    /** Words of syllables; a few stand in most texts, most in few. */
    private List<String> vocabulary(LanguageTag language) {
        var letters = language.value().equals("ar") ? "بتثجحخدرزسشصضطعغفقكلمنهوي" : "bcdfghjklmnprstvwz";
        var vowels = language.value().equals("ar") ? "اوي" : "aeiou";
        return IntStream.range(0, 60_000)
                .mapToObj(number -> IntStream.range(0, 2 + random.nextInt(3))
                        .mapToObj(syllable -> "" + any(letters) + any(vowels) + (random.nextBoolean() ? any(letters) : ""))
                        .collect(Collectors.joining()))
                .toList();
    }

    private char any(String letters) {
        return letters.charAt(random.nextInt(letters.length()));
    }

    private String word(int language) {
        var share = random.nextDouble();
        var all = words.get(language);
        return all.get((int) (Math.pow(share, 4) * all.size()));
    }

    private String text(int language, int length) {
        return IntStream.range(0, length).mapToObj(place -> word(language)).collect(Collectors.joining(" "));
    }

    private SearchedEntry entry(int number) {
        var texts = new ArrayList<ZoneText>();
        for (var language = 0; language < LANGUAGES.size(); language++) {
            texts.add(new ZoneText(LANGUAGES.get(language), Zone.TITLE, text(language, 5)));
            texts.add(new ZoneText(LANGUAGES.get(language), Zone.SUMMARY, text(language, 15)));
            texts.add(new ZoneText(LANGUAGES.get(language), Zone.BODY, text(language, 100)));
        }
        var topics = Set.of("topic-" + random.nextInt(300));
        var sources = Set.of("source-" + random.nextInt(1000));
        return new SearchedEntry(new EntryKey(EntryType.GUIDE, "entry-" + number), texts, topics, sources, random.nextInt(50));
    }

    private void search(String name) throws Exception {
        var index = new ShownIndex(name, 1, Set.copyOf(LANGUAGES));
        var hub = HubWords.of(new SearchedHub(new HubLanguages(LANGUAGES.get(0), LANGUAGES), Map.of()));
        Cache<TermLookup.Place, TermCount> counts = Caffeine.newBuilder().maximumSize(50_000).build();
        var order = new LanguageOrder(LANGUAGES);
        // The first are for the JVMs alone.
        for (var round = 0; round < 2; round++) {
            var times = new long[SEARCHES];
            for (var number = 0; number < SEARCHES; number++) {
                var typed = word(0) + " " + word(0);
                var start = System.nanoTime();
                var time = WaitingTime.of(PATIENCE);
                var terms = new ClusterTerms(
                        new TermLookup(client, index, counts, time), IndexDefinition.fields(LANGUAGES));
                var search = new Search(
                        SearchText.of(typed), Set.of(), Set.of(), Set.of(), order, Set.of(FacetField.values()), 20, Optional.empty());
                new ClusterSearch(search, hub, terms, asked -> client.ask(
                                        ServerRequest.of("POST", "/" + name + "/_search", asked), time)
                                .done())
                        .result();
                times[number] = System.nanoTime() - start;
            }
            report("searches of two words", times);
            for (var number = 0; number < SEARCHES; number++) {
                var typed = word(0).substring(0, 3);
                var start = System.nanoTime();
                var beginning = new SuggestQuery(typed, Set.of(), order, 10);
                new CompletionSearch(new ClusterNames(client, index, beginning, WaitingTime.of(PATIENCE)), beginning).found();
                times[number] = System.nanoTime() - start;
            }
            report("completions of three letters", times);
        }
    }

    private static void report(String what, long[] times) {
        Arrays.sort(times);
        System.out.printf(
                "%s: p50 %.1f ms, p99 %.1f ms%n", what, times[times.length / 2] / 1e6, times[times.length * 99 / 100] / 1e6);
    }
}
