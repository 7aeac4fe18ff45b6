package org.wegwijzer.problem;

import io.netty.handler.codec.DecoderException;
import io.netty.handler.codec.http2.Http2Exception;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.StreamResetException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** Tells a client that is gone, or that never spoke HTTP, from a defect. */
public final class HangUp {

    private static final int DEEPEST = 10;

    private static final List<Class<?>> KINDS = List.of(
            ClosedChannelException.class,
            HttpClosedException.class,
            StreamResetException.class,
            Http2Exception.class,
            DecoderException.class,
            SSLException.class);

    /** What operating systems, Netty and Vert.x say of a connection that is no more. */
    private static final List<String> WORDS = List.of(
            "connection reset",
            "broken pipe",
            "connection was closed",
            "stream was closed",
            "response has already been written",
            "response is closed",
            "connection has been closed",
            "connection closed",
            // A body without a length that became too long: the framework has said so, and ends the connection itself.
            "request too large");

    private HangUp() {}

    /** Whether a failure says that the client is gone; one of the database never does. */
    public static boolean isOne(@Nullable Throwable failure) {
        var causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .toList();
        return causes.stream().noneMatch(SQLException.class::isInstance)
                && causes.stream().anyMatch(cause -> isKind(cause) || saysSo(cause));
    }

    private static boolean isKind(@Nullable Throwable cause) {
        return KINDS.stream().anyMatch(kind -> kind.isInstance(cause));
    }

    private static boolean saysSo(@Nullable Throwable cause) {
        if (!(cause instanceof IOException || cause instanceof IllegalStateException)) {
            return false;
        }
        var message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(message::contains);
    }
}
