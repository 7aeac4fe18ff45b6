package org.wegwijzer.delivery.cache;

import io.netty.buffer.Unpooled;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.ext.web.RoutingContext;
import org.wegwijzer.memory.Claim;
import org.wegwijzer.memory.Memory;

/** Holds memory for a large answer until its last byte left for the network, which a client can delay as long as it likes. */
@SuppressWarnings("FutureReturnValueIgnored") // Of a connection that breaks nobody needs to be told.
final class AnswerSender {

    /** Answers up to this size, in bytes, are not counted: all connections together could hold only so many. */
    private static final int SMALL = 64 * 1024;

    private AnswerSender() {}

    /**
     * Takes memory for an answer.
     *
     * @param bytes how much
     * @throws org.wegwijzer.problem.ProblemException UNAVAILABLE if there is none left
     */
    static void hold(Memory memory, RoutingContext request, int bytes) {
        if (bytes > SMALL) {
            var claim = memory.claim(bytes);
            request.addEndHandler(ended -> release(request, claim));
        }
    }

    /** An answer has ended when it is handed over; over HTTP/1 whatever is written after it leaves after it. */
    private static void release(RoutingContext request, Claim claim) {
        var connection = request.request().connection();
        if (request.request().version() != HttpVersion.HTTP_2 && connection instanceof HttpServerConnection http) {
            http.channel().writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(sent -> claim.close());
        } else {
            claim.close();
        }
    }
}
