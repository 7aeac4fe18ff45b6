package org.wegwijzer.door;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.nio.channels.ClosedChannelException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.problem.ProblemType;

/**
 * Requests and answers of one connection of HTTP/1, right behind who reads and writes their bytes. Ends it with a problem when
 * what comes is no request, and speaks HTTP/1.1 whatever the client claims (RFC 9110, 2.5).
 */
@SuppressWarnings("FutureReturnValueIgnored") // Of a connection that breaks nobody needs to be told.
final class Conversation extends ChannelDuplexHandler {

    /** A client that is still sending shall read the answer before the connection breaks, in milliseconds. */
    private static final long FAREWELL = 500;

    private static final int UNKNOWN = -1;

    private final Guest guest;
    private final Refusals refusals;
    private @Nullable ChannelHandlerContext context;
    private boolean over;
    private boolean inRequest;
    private boolean ended;
    private boolean inAnswer;
    private int open;
    private long left;
    private long bodyBytes;

    Conversation(Guest guest, Refusals refusals) {
        this.guest = guest;
        this.refusals = refusals;
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    boolean hasBegun() {
        return context != null;
    }

    /** Whether nothing is read any more. */
    boolean isOver() {
        return over;
    }

    /** Whether a request's head has come and its body has not, or not all of it. */
    boolean isInBody() {
        return inRequest;
    }

    /** Whether a whole request has come, and of the next one nothing. */
    boolean hasEnded() {
        return ended;
    }

    /** The next request begins. */
    void next() {
        ended = false;
    }

    /** How much of the body has come. */
    long bodyBytes() {
        return bodyBytes;
    }

    /** How many of these bytes can be of this body and nothing after it. */
    int bodyPiece(ByteBuf bytes) {
        var length = left == UNKNOWN ? line(bytes) : (int) Math.min(left, bytes.readableBytes());
        left -= left == UNKNOWN ? 0 : length;
        bodyBytes += length;
        return length;
    }

    private static int line(ByteBuf bytes) {
        var end = bytes.bytesBefore((byte) '\n');
        return end < 0 ? bytes.readableBytes() : end + 1;
    }

    @Override
    public void channelRead(ChannelHandlerContext reading, Object message) {
        if (over) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpObject part && part.decoderResult().isFailure()) {
            ReferenceCountUtil.release(message);
            refuse(part.decoderResult().cause());
        } else {
            if (message instanceof HttpRequest request) {
                begins(request);
            }
            if (message instanceof LastHttpContent) {
                inRequest = false;
                ended = true;
            }
            pass(reading, message);
        }
    }

    private void pass(ChannelHandlerContext reading, Object message) {
        if (over) {
            ReferenceCountUtil.release(message);
        } else {
            reading.fireChannelRead(message);
        }
    }

    private void begins(HttpRequest request) {
        inRequest = true;
        bodyBytes = 0;
        left = HttpUtil.isTransferEncodingChunked(request) ? UNKNOWN : HttpUtil.getContentLength(request, 0L);
        open++;
        guest.asks();
        var version = request.protocolVersion();
        if (version.majorVersion() != 1 || !version.protocolName().equals("HTTP")) {
            refuse(ProblemType.INVALID_REQUEST, "This is a server of HTTP/1.1 and HTTP/2.");
        } else if (version.minorVersion() > 1) {
            request.setProtocolVersion(HttpVersion.HTTP_1_1);
        }
    }

    private void refuse(Throwable cause) {
        if (cause instanceof TooLongHttpLineException) {
            refuse(ProblemType.URI_TOO_LONG, "The address is too long.");
        } else if (cause instanceof TooLongHttpHeaderException) {
            refuse(ProblemType.HEADERS_TOO_LARGE, "The header fields are too large.");
        } else {
            refuse(ProblemType.INVALID_REQUEST, "This is no request in HTTP/1.1 (RFC 9112).");
        }
    }

    /** Ends the conversation: with a problem, unless an answer has begun or others are still to come. */
    void refuse(ProblemType type, String detail) {
        if (over) {
            return;
        }
        over = true;
        var writing = context;
        if (writing == null) {
            guest.channel().close();
        } else if (open != (inRequest ? 1 : 0) || inAnswer) {
            // What was answered before may still wait to leave.
            writing.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(written -> sayFarewell());
        } else {
            writing.writeAndFlush(refusals.of(type, detail)).addListener(written -> sayFarewell());
        }
    }

    private void sayFarewell() {
        var channel = guest.channel();
        if (channel instanceof DuplexChannel duplex) {
            duplex.shutdownOutput();
        }
        channel.config().setAutoRead(true);
        channel.eventLoop().schedule(() -> channel.close(), FAREWELL, TimeUnit.MILLISECONDS);
    }

    @Override
    public void write(ChannelHandlerContext writing, Object message, ChannelPromise promise) {
        if (over) {
            ReferenceCountUtil.release(message);
            promise.setFailure(new ClosedChannelException());
            return;
        }
        if (message instanceof HttpResponse answer) {
            answer.setProtocolVersion(HttpVersion.HTTP_1_1);
            inAnswer = answer.status().codeClass() != HttpStatusClass.INFORMATIONAL;
        }
        if (message instanceof LastHttpContent && inAnswer) {
            answered();
        }
        writing.write(message, promise);
    }

    private void answered() {
        inAnswer = false;
        open--;
        if (open == 0) {
            guest.waits();
        }
    }
}
