package org.wegwijzer.door;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.Future;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.problem.ProblemType;

/**
 * The first who sees the bytes of a connection. Hands them on cut so that the end of a message is the end of a piece, and so knows
 * at each byte whether it belongs to a head or to a body, and since when. What is not HTTP/1 in the clear passes untouched.
 */
@SuppressWarnings("FutureReturnValueIgnored") // Of a connection that breaks nobody needs to be told.
final class Entrance extends ChannelInboundHandlerAdapter {

    /** How Vert.x names who reads HTTP/1, writes it, and does TLS. */
    private static final String READER = "httpDecoder";

    private static final String WRITER = "httpEncoder";
    private static final String TLS = "ssl";

    /** Bytes after which it is clear that a connection begins as HTTP/2 does (RFC 9113, 3.4). */
    private static final int PREFACE = 24;

    private static final byte PREFACE_BEGINS = 'P';

    private final Guest guest;
    private final Patience patience;
    private final Conversation conversation;
    private HeadScan head = new HeadScan();
    private boolean passing;
    private int seen;
    private long since = System.nanoTime();
    private @Nullable Future<?> looking;

    Entrance(Guest guest, Patience patience, Refusals refusals) {
        this.guest = guest;
        this.patience = patience;
        this.conversation = new Conversation(guest, refusals);
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
        lookLater(context);
        context.fireChannelActive();
    }

    private void lookLater(ChannelHandlerContext context) {
        looking = context.executor().schedule(() -> look(context), patience.look(), TimeUnit.NANOSECONDS);
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        stopLooking();
        context.fireChannelInactive();
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext context) {
        stopLooking();
    }

    private void stopLooking() {
        if (looking != null) {
            looking.cancel(false);
        }
    }

    /**
     * While a client has nothing to say it costs nothing to know it: thousands wait for a stream to go on, and none of them is
     * looked at before it begins to ask for something else.
     */
    private void look(ChannelHandlerContext context) {
        looking = null;
        if (!passing && !conversation.isOver() && (conversation.isInBody() || !conversation.hasEnded())) {
            lookNow(context);
            if (context.channel().isActive()) {
                lookLater(context);
            }
        }
    }

    /** Time during which the server itself does not want to read is not the client's. */
    private void lookNow(ChannelHandlerContext context) {
        if (!context.channel().config().isAutoRead()) {
            since += patience.look();
            return;
        }
        var took = System.nanoTime() - since;
        if (conversation.isInBody()) {
            if (patience.isTooLong(took, conversation.bodyBytes())) {
                conversation.refuse(ProblemType.REQUEST_TIMEOUT, "The body of the request comes too slowly.");
            }
        } else if (took > patience.head()) {
            late(context);
        }
    }

    private void late(ChannelHandlerContext context) {
        if (head.hasBegun()) {
            conversation.refuse(ProblemType.REQUEST_TIMEOUT, "The head of the request comes too slowly.");
        } else if (guest.isSilent()) {
            context.close();
        }
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (!passing && message instanceof ByteBuf bytes) {
            try {
                read(context, bytes);
            } finally {
                bytes.release();
            }
        } else {
            context.fireChannelRead(message);
        }
    }

    private void read(ChannelHandlerContext context, ByteBuf bytes) {
        while (bytes.isReadable() && !conversation.isOver()) {
            if (isHttp(context)) {
                hand(context, bytes, piece(context, bytes));
            } else if (passing) {
                hand(context, bytes, bytes.readableBytes());
            } else {
                begin(context, bytes);
            }
        }
    }

    /** An empty line in front of a request means nothing (RFC 9112, 2.2), and that this is no HTTP/2. */
    private void begin(ChannelHandlerContext context, ByteBuf bytes) {
        if (bytes.getByte(bytes.readerIndex()) == PREFACE_BEGINS || seen > 1) {
            head.scan(bytes.slice(bytes.readerIndex(), 1));
            hand(context, bytes, 1);
        } else {
            context.fireChannelRead(Unpooled.copiedBuffer("\r\n", StandardCharsets.US_ASCII));
        }
    }

    private void hand(ChannelHandlerContext context, ByteBuf bytes, int length) {
        if (length > 0) {
            var wasInBody = conversation.isInBody();
            context.fireChannelRead(bytes.readRetainedSlice(length));
            since = conversation.isInBody() && !wasInBody ? System.nanoTime() : since;
        }
    }

    /** Vert.x decides with the first bytes what the connection speaks; they come to it one by one until it has. */
    private boolean isHttp(ChannelHandlerContext context) {
        var pipeline = context.pipeline();
        if (passing) {
            return false;
        }
        if (pipeline.get(READER) == null) {
            since = seen == 0 ? System.nanoTime() : since;
            seen++;
            if (seen > PREFACE || conversation.hasBegun() || pipeline.get(TLS) != null) {
                passing = true;
                guest.asks();
            }
            return false;
        }
        if (!conversation.hasBegun()) {
            pipeline.addAfter(WRITER, "conversation", conversation);
        }
        return true;
    }

    /** How many of the bytes to hand on: to the end of the head, of the body, or of a line of a body in chunks. */
    private int piece(ChannelHandlerContext context, ByteBuf bytes) {
        if (conversation.isInBody()) {
            return conversation.bodyPiece(bytes);
        }
        if (conversation.hasEnded()) {
            conversation.next();
            if (looking == null) {
                lookLater(context);
            }
            head = new HeadScan();
            since = System.nanoTime();
        }
        var length = head.fault() == null ? head.scan(bytes) : 0;
        var fault = head.fault();
        if (fault != null) {
            conversation.refuse(ProblemType.INVALID_REQUEST, fault);
            return 0;
        }
        return length;
    }
}
