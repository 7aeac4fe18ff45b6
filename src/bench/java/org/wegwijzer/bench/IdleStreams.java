package org.wegwijzer.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/**
 * Keeps many streams of changes open that hear of nothing:
 *
 * <pre>java -cp … org.wegwijzer.bench.IdleStreams PORT COUNT SECONDS</pre>
 *
 * One thread, so that it costs the machine little. Prints {@code open} when all have begun, and at the end how many signs of life
 * came in all and how many streams had ended; fails if one was refused or too many do not begin.
 */
public final class IdleStreams {

    private static final String REQUEST = "GET /v1/changes/stream HTTP/1.1\r\nHost: localhost\r\n\r\n";
    private static final String ACCEPTED = "HTTP/1.1 200 ";
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Set<SelectionKey> begun = new HashSet<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(8 * 1024);
    private final Selector selector = Selector.open();
    private long signs;
    private int ended;

    private IdleStreams() throws IOException {}

    /** Opens them, and waits. */
    public static void main(String[] arguments) throws IOException {
        var port = Integer.parseInt(arguments[0]);
        var count = Integer.parseInt(arguments[1]);
        var streams = new IdleStreams();
        for (var stream = 0; stream < count; stream++) {
            streams.open(port);
            streams.read(Duration.ofMillis(1));
        }
        while (streams.begun.size() < count) {
            streams.read(LOOK);
        }
        System.out.println("open");
        var end = System.nanoTime() + Duration.ofSeconds(Integer.parseInt(arguments[2])).toNanos();
        while (System.nanoTime() < end) {
            streams.read(LOOK);
        }
        System.out.printf("signs\t%s%nended\t%s%n", streams.signs, streams.ended);
    }

    private void open(int port) throws IOException {
        var channel = SocketChannel.open(new InetSocketAddress("127.0.0.1", port));
        channel.write(ByteBuffer.wrap(REQUEST.getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ);
    }

    private void read(Duration atMost) throws IOException {
        selector.select(atMost.toMillis());
        for (var key : selector.selectedKeys()) {
            buffer.clear();
            if (((SocketChannel) key.channel()).read(buffer) < 0) {
                ended++;
                key.channel().close();
            } else if (begun.add(key)) {
                check(StandardCharsets.US_ASCII.decode(buffer.flip()).toString());
            } else {
                signs++;
            }
        }
        selector.selectedKeys().clear();
    }

    private static void check(String answer) {
        if (!answer.startsWith(ACCEPTED)) {
            throw new IllegalStateException(answer);
        }
    }
}
