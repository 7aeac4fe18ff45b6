package org.wegwijzer.delivery.stream;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.LogPosition;

/** One stream: a connection, and the place in the log up to which it was told. Used on its event loop alone, except where it says so. */
@SuppressWarnings("FutureReturnValueIgnored") // Of a connection that breaks nobody needs to be told.
final class ChangeStream {

    /** The place of who wants to know of nothing that was: no place in any log. */
    static final LogPosition NOW = new LogPosition(-1, LogPosition.BEGINNING.mark());

    /** What a stream over HTTP/2 ends with that is not ended well (RFC 9113, 7). */
    private static final long CANCEL = 8;

    private final Context loop;
    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final StreamWish wish;
    private final StreamLife life;
    private final StreamReader reader;
    private LogPosition told;
    /** What the client comes back with. */
    private @Nullable LogPosition named;

    private boolean isLive;
    private boolean isOver;
    private long nextBeat;

    /**
     * Of which the head is written, and nothing else.
     *
     * @param loop on which it lives
     * @param life says when it gives signs of life, and when it ends
     */
    ChangeStream(Context loop, HttpServerRequest request, StreamWish wish, StreamLife life, StreamReader reader) {
        this.loop = loop;
        this.request = request;
        this.response = request.response();
        this.wish = wish;
        this.life = life;
        this.reader = reader;
        this.told = wish.after();
        this.named = wish.after();
        this.nextBeat = life.firstBeat();
    }

    /** The language in which its client reads; from any thread. */
    String language() {
        return wish.language();
    }

    /**
     * Tells what it missed, and from then on everything; from any thread.
     *
     * @param missed whatever came after its place
     * @param end the place behind that
     */
    void goOn(List<ToldPublication> missed, LogPosition end) {
        loop.runOnContext(here -> {
            if (!isOver) {
                tellMissed(missed, end);
            }
        });
    }

    /** Nobody can tell what came after its place; it goes on from another; from any thread. */
    void restart(LogPosition end) {
        loop.runOnContext(here -> {
            if (!isOver) {
                isLive = true;
                startAnew(end);
            }
        });
    }

    private void startAnew(LogPosition end) {
        write(EventText.restart(end, reader.isUnspoken(wish.language()) ? null : wish.language()));
        told = end;
        named = end;
    }

    private void tellMissed(List<ToldPublication> missed, LogPosition end) {
        for (var publication : missed) {
            if (response.writeQueueFull()) {
                goOnLater();
                return;
            }
            tellChanges(publication);
        }
        told = end;
        isLive = true;
        if (missed.isEmpty()) {
            tellPlace();
        }
    }

    /** What is not told yet is in memory once, for everybody; here it would be for one who takes his time. */
    private void goOnLater() {
        isLive = false;
        response.drainHandler(drained -> reader.join(this, told));
    }

    private void tellChanges(ToldPublication publication) {
        var news = publication.after(told, wish.tags());
        if (!news.isEmpty()) {
            write(publication.text(news));
            named = news.get(news.size() - 1).place();
        }
        told = publication.end();
    }

    /** Tells what just happened. */
    void tell(ToldPublication publication) {
        if (!isLive || isOver) {
            return;
        }
        if (response.writeQueueFull()) {
            goOnLater();
        } else if (!publication.isTold() || publication.languages().contains(wish.language())) {
            startAnew(publication.end());
        } else {
            tellChanges(publication);
        }
    }

    private void write(Buffer text) {
        response.write(text);
    }

    /**
     * Gives a sign of life, or ends, if it is time.
     *
     * @param now by {@link System#nanoTime}
     */
    void look(long now) {
        if (life.isOver(now)) {
            end();
        } else if (now - nextBeat >= 0) {
            nextBeat = now + life.beat();
            if (response.writeQueueFull()) {
                drop();
            } else if (isLive && !told.equals(named)) {
                tellPlace();
            } else {
                write(EventText.COMMENT);
            }
        }
    }

    private void tellPlace() {
        if (!Objects.equals(told, named)) {
            write(EventText.place(told));
            named = told;
        }
    }

    /** Ends it as it should. */
    void end() {
        if (!isOver) {
            isOver = true;
            response.end();
        }
    }

    /** Who takes nothing is not waited for; what was told stays told, and the client comes back for the rest. */
    private void drop() {
        isOver = true;
        reader.dropped();
        if (request.version() == HttpVersion.HTTP_2) {
            response.reset(CANCEL);
        } else if (request.connection() instanceof HttpServerConnection connection) {
            // Vert.x would first send what cannot be sent.
            connection.channel().close();
        }
    }

    /** It is over, however that came. */
    void ended() {
        isOver = true;
    }
}
