package org.wegwijzer.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks a hub as many readers do, all of them for different things and some things more often than others:
 *
 * <pre>java -cp … org.wegwijzer.bench.MixedLoad ORIGIN SECONDS CONNECTIONS SEED [KEY]</pre>
 *
 * What there is ({@link HubAddresses}), in three languages and the encodings that browsers and others accept; the rank of an address
 * says how often it is wanted (Zipf). With a KEY that opens publishing, a guide is published once a second beside that. Prints lines
 * of a name, the rate a second, p50 and p99 in ms, and how many failed, with tabs between them: of all, of what the server had at
 * hand, of what it rendered, and of publications, whose failures are those that readers did not see.
 */
public final class MixedLoad {

    private static final List<String> LANGUAGES = List.of("en", "en", "en", "en", "en", "en", "nl", "nl", "nl", "ar");
    private static final List<String> ENCODINGS =
            List.of("gzip, deflate, br", "gzip, deflate, br", "gzip, deflate, br", "gzip, deflate, br", "gzip");
    private static final String LENGTH = "content-length: ";

    private final URI origin;
    private final Random random;
    private final List<String> addresses;
    /** Up to which sum of weights each address is wanted. */
    private final double[] ranks;

    private MixedLoad(URI origin, Random random, List<String> addresses) {
        this.origin = origin;
        this.random = random;
        this.addresses = addresses;
        this.ranks = new double[addresses.size()];
        var sum = 0.0;
        for (var rank = 0; rank < ranks.length; rank++) {
            sum += 1.0 / (rank + 1);
            ranks[rank] = sum;
        }
    }

    /** Asks, and prints what it took. */
    public static void main(String[] arguments) throws Exception {
        var origin = URI.create(arguments[0]);
        var random = new Random(Long.parseLong(arguments[3]));
        var there = HubAddresses.of(origin, random);
        var load = new MixedLoad(origin, random, there.some());
        var seconds = Integer.parseInt(arguments[1]);
        var end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        var executor = Executors.newCachedThreadPool();
        var readers = new ArrayList<Future<ReadingTimes>>();
        for (var connection = 0; connection < Integer.parseInt(arguments[2]); connection++) {
            readers.add(executor.submit(load.reader(end)));
        }
        if (arguments.length > 4) {
            var publisher = new GuidePublisher(origin, arguments[4], there.guides());
            var publications = executor.submit(() -> publisher.until(end));
            System.out.println(publications.get().all("mix-publication", seconds));
        }
        print(readers, seconds);
        executor.shutdown();
    }

    private static void print(List<Future<ReadingTimes>> readers, int seconds)
            throws InterruptedException, ExecutionException {
        var times = new ReadingTimes();
        for (var reader : readers) {
            times.add(reader.get());
        }
        System.out.println(times.all("mix", seconds));
        System.out.println(times.line("mix-hit", ReadingTimes.Origin.HIT, seconds));
        System.out.println(times.line("mix-miss", ReadingTimes.Origin.MISS, seconds));
    }

    private Callable<ReadingTimes> reader(long end) {
        var own = new Random(random.nextLong());
        return () -> {
            var times = new ReadingTimes();
            try (var socket = new Socket(origin.getHost(), origin.getPort())) {
                socket.setTcpNoDelay(true);
                var in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
                while (System.nanoTime() < end) {
                    var request = request(own);
                    var start = System.nanoTime();
                    socket.getOutputStream().write(request);
                    note(in, start, times);
                }
            }
            return times;
        };
    }

    private byte[] request(Random own) {
        var rank = Arrays.binarySearch(ranks, own.nextDouble() * ranks[ranks.length - 1]);
        return ("GET " + addresses.get(rank < 0 ? -rank - 1 : rank)
                        + " HTTP/1.1\r\nHost: " + origin.getHost()
                        + "\r\nAccept-Language: " + LANGUAGES.get(own.nextInt(LANGUAGES.size()))
                        + "\r\nAccept-Encoding: " + ENCODINGS.get(own.nextInt(ENCODINGS.size())) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads an answer to its end, and notes how long it took since the start. */
    private static void note(InputStream in, long start, ReadingTimes times) throws IOException {
        var head = head(in).toLowerCase(Locale.ROOT);
        var length = head.indexOf(LENGTH);
        if (length < 0) {
            throw new IOException("an answer without a length: " + head);
        }
        in.skipNBytes(Long.parseLong(head, length + LENGTH.length(), head.indexOf('\r', length), 10));
        if (!head.startsWith("http/1.1 200")) {
            times.fail();
        } else {
            var origin = head.contains("; hit") ? ReadingTimes.Origin.HIT : ReadingTimes.Origin.MISS;
            times.add(origin, System.nanoTime() - start);
        }
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder(1_024);
        var line = 0;
        for (var next = in.read(); next >= 0; next = in.read()) {
            head.append((char) next);
            if (next == '\n' && line == 0) {
                return head.toString();
            }
            line = next == '\n' ? 0 : next == '\r' ? line : line + 1;
        }
        throw new EOFException("closed within a head");
    }
}
