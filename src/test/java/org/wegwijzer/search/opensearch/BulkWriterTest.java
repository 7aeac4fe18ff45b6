package org.wegwijzer.search.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.fixture.ErrorLog;
import org.wegwijzer.language.LanguageTag;
import org.wegwijzer.search.EntryKey;
import org.wegwijzer.search.content.SearchedEntry;
import org.wegwijzer.search.content.Zone;
import org.wegwijzer.search.content.ZoneText;
import org.wegwijzer.search.opensearch.wire.OpenSearchClient;
import org.wegwijzer.search.opensearch.wire.ServerAddress;

/** Entries are written no faster than the cluster takes them, and none twice over what somebody else has written since. */
class BulkWriterTest {

    private static final String DONE = "{\"index\":{\"status\":201}}";
    private static final String BUSY =
            "{\"index\":{\"status\":429,\"error\":{\"type\":\"rejected\",\"reason\":\"busy\"}}}";
    private static final String LATER =
            "{\"index\":{\"status\":409,\"error\":{\"type\":\"conflict\",\"reason\":\"newer\"}}}";
    private static final String GONE =
            "{\"index\":{\"status\":404,\"error\":{\"type\":\"index_not_found_exception\",\"reason\":\"gone\"}}}";
    private static final String AILING =
            "{\"index\":{\"status\":503,\"error\":{\"type\":\"unavailable_shards\",\"reason\":\"starting\"}}}";
    private static final String FAULTY =
            "{\"index\":{\"status\":400,\"error\":{\"type\":\"mapper\",\"reason\":\"faulty\"}}}";

    private final ScriptedServer server = new ScriptedServer();
    private final List<Duration> pauses = new ArrayList<>();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void whatIsRefusedForNowComesAgainLaterAndLaterAndFewerAtOnce() throws Exception {
        server.answers(429, "{}");
        server.answers(429, "{}");
        server.answers(200, items(DONE, BUSY, DONE));
        server.answers(200, items(DONE));

        write(3);

        assertThat(server.bodies()).hasSize(4);
        assertThat(server.bodies().get(3).lines()).hasSize(2).first().asString().contains("guide/1");
        assertThat(pauses).hasSize(3).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void whatSomebodyHasWrittenSinceStays() throws Exception {
        server.answers(200, items(LATER, DONE));

        var writer = write(2);

        assertThat(server.bodies()).hasSize(1);
        assertThat(server.bodies().get(0)).contains("\"version\":7", "external_gte");
        assertThat(writer.hasMetLater()).isTrue();
    }

    @Test
    void manyEntriesAreSentInSeveralRequestsOfBoundedSize() throws Exception {
        var sent = 5_000;
        for (var request = 0; request < 40; request++) {
            server.answersAll();
        }

        write(sent);

        assertThat(server.bodies().size()).isGreaterThan(1);
        assertThat(server.bodies()).allSatisfy(body -> assertThat(body.length()).isLessThan(5 << 20));
        assertThat(server.bodies().stream()
                        .mapToLong(body -> body.lines().count())
                        .sum())
                .isEqualTo(2L * sent);
    }

    @Test
    void anIndexThatIsGoneIsSomebodyElsesNow() {
        server.answers(200, items(GONE));

        assertThatThrownBy(() -> write(1)).isInstanceOf(LeaseLostException.class);
    }

    @Test
    void whatFailsForNowComesAgain() throws Exception {
        server.answers(200, items(DONE, AILING));
        server.answers(200, items(DONE));

        write(2);

        assertThat(server.bodies().get(1).lines()).hasSize(2).first().asString().contains("index", "guide/1");
    }

    @Test
    void anEntryThatIsRefusedForGoodIsLeftOutAndToldWithTheReason() throws Exception {
        var errors = ErrorLog.of(BulkWriter.class.getName());
        server.answers(200, items(DONE, FAULTY, DONE));
        server.answers(200, items("{\"delete\":{\"status\":200}}"));

        write(3);

        assertThat(server.bodies().get(1).lines()).singleElement().asString().contains("delete", "guide/1");
        assertThat(errors.messages()).singleElement().asString().contains("guide/1", "faulty");
    }

    @Test
    void anEntryThatIsTooLargeByItselfIsLeftOutToo() throws Exception {
        server.answers(413, "{}");
        server.answers(200, items("{\"delete\":{\"status\":404}}"));

        write(1);

        assertThat(server.bodies().get(1).lines()).singleElement().asString().contains("delete", "guide/0");
    }

    @Test
    void whenManyAreRefusedItIsNotTheEntriesThatAreAtFault() {
        server.answers(200, items(Collections.nCopies(101, FAULTY).toArray(String[]::new)));

        assertThatThrownBy(() -> write(101)).isInstanceOf(IOException.class).hasMessageContaining("faulty");
    }

    @Test
    void whoCannotEvenBeRemovedIsToldWithTheReason() {
        server.answers(200, items(FAULTY));
        server.answers(200, items(FAULTY.replace("index", "delete")));

        assertThatThrownBy(() -> write(1)).isInstanceOf(IOException.class).hasMessageContaining("faulty");
    }

    @Test
    void nothingIsWrittenByWhomTheLeaseIsNot() {
        var lease = new Lease(client(), "test", Duration.ofSeconds(10));

        assertThatThrownBy(() -> write(lease, 1)).isInstanceOf(LeaseLostException.class);
        assertThat(server.bodies()).isEmpty();
    }

    private BulkWriter write(int entries) throws IOException {
        var lease = new Lease(client(), "test", Duration.ofSeconds(100));
        server.grantsLease();
        lease.renew();
        return write(lease, entries);
    }

    private BulkWriter write(Lease lease, int entries) throws IOException {
        var writer = new BulkWriter(client(), lease, pauses::add, new BulkWriter.Target("test-7", 7));
        for (var number = 0; number < entries; number++) {
            writer.replace(entry(number));
        }
        writer.flush();
        return writer;
    }

    private OpenSearchClient client() {
        return new OpenSearchClient(
                new ServerAddress(server.address(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static SearchedEntry entry(int number) {
        var words = IntStream.range(0, 100)
                .mapToObj(word -> "word" + number + "x" + word)
                .collect(Collectors.joining(" "));
        var text = new ZoneText(new LanguageTag("en"), Zone.BODY, words);
        return new SearchedEntry(
                new EntryKey(EntryType.GUIDE, String.valueOf(number)), List.of(text), Set.of(), Set.of(), 0);
    }

    private static String items(String... items) {
        return "{\"errors\":true,\"items\":[" + String.join(",", items) + "]}";
    }
}
