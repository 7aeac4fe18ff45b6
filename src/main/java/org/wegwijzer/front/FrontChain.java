package org.wegwijzer.front;

import io.vertx.core.Handler;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * What each request passes, first link first: the whole order, which stands nowhere else. A link answers, refuses or hands on. In
 * front of all of them stands the {@code door}, which sees connections and no requests yet; behind the last one are the resources of
 * the APIs, in front of which the framework asks who may call them ({@code access}).
 */
public enum FrontChain {
    /** {@link RequestGuard}: within limits, of one meaning, at an address with no other spelling. Failures end here, too. */
    LIMITS,
    /** {@code access}: no credential passes unchecked, not even where none is needed; below /editorial/ there must be one. */
    CREDENTIALS,
    /** {@link RequestGuard}: a method and a body that somebody takes here; OPTIONS is answered, HEAD goes on as GET. */
    ADMISSION,
    /** {@code delivery.feed}: what this process does not know yet is waited for, without a thread. */
    LOG,
    /** {@code delivery.cache}: what is at hand is answered on the event loop; one preview token at most. */
    CACHE,
    /** {@code delivery.stream}: streams of changes, which are no answers and have no resource. */
    STREAMS,
    /** {@code wellknown}: the specifications, before the framework's own. */
    SPECIFICATIONS,
    /** {@code wellknown}: what robots may do, the icon, what the API has. */
    DOORMAT,
    /** {@code problem.page}: what problems and faults come from, and what helps. */
    PROBLEMS,
    /** {@code reader}: pages for people, and the files that they are made of; also that there is nothing. */
    READER,
    /** {@link RequestGuard}: how much of a body is read. Behind the server's own limit, which it sets for all addresses alike. */
    BODY_LIMIT(-1);

    private final int order;

    @SuppressWarnings("EnumOrdinal") // The order is all that this enum says.
    FrontChain() {
        this.order = Integer.MIN_VALUE + ordinal();
    }

    FrontChain(int order) {
        this.order = order;
    }

    /** Whether a request is answered like a GET, but without a body. */
    public static boolean isHead(RoutingContext request) {
        return request.get(RequestGuard.WAS_HEAD) != null;
    }

    /**
     * Puts a handler in this place: a route without a path, since to compare paths the router decodes them, and it fails on those
     * that cannot be decoded.
     *
     * @param failures what becomes of a request that fails anywhere behind
     */
    void join(Router router, Handler<RoutingContext> handler, Handler<RoutingContext> failures) {
        router.route().order(order).setName(name()).handler(handler).failureHandler(failures);
    }

    /** The same, for links that leave failures to the first one. */
    public void join(Router router, Handler<RoutingContext> handler) {
        router.route().order(order).setName(name()).handler(handler);
    }
}
