package org.wegwijzer.delivery.cache;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.change.ChangeLog;
import org.wegwijzer.front.FrontChain;
import org.wegwijzer.http.ContentCoding;
import org.wegwijzer.http.HeaderField;
import org.wegwijzer.memory.Memory;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/**
 * Answers repeated requests where they arrive, on the event loop: with bytes that are ready, without parsing, without a thread
 * of their own. Whatever is not at hand goes on to the resources.
 */
@ApplicationScoped
class CacheGate {

    private static final List<HeaderField> HIT = List.of(Origin.HIT.field());
    private static final List<HeaderField> STALE = List.of(Origin.STALE.field());
    private static final String ROOT = "/v1/";
    private static final String SITEMAP = "/sitemap";

    /** From this status on an answer says that there is none, here at least. */
    private static final int ELSEWHERE = 308;

    /** Where files are that come in one form, whatever is accepted. */
    private static final List<String> FILES = List.of("/.well-known/", SITEMAP, "/docs", "/problems");

    private final AnswerCache cache;
    private final ChangeLog changes;
    private final Freshness freshness;
    private final Conditions conditions;
    private final Memory memory;

    CacheGate(AnswerCache cache, ChangeLog changes, Freshness freshness, Conditions conditions, Memory memory) {
        this.cache = cache;
        this.changes = changes;
        this.freshness = freshness;
        this.conditions = conditions;
        this.memory = memory;
    }

    void register(@Observes Router router) {
        FrontChain.CACHE.join(router, this::answer);
    }

    private void answer(RoutingContext context) {
        var headers = context.request().headers();
        if (!headers.contains(CachedAnswer.PREVIEW)) {
            answerAtOnce(context);
        } else if (headers.getAll(CachedAnswer.PREVIEW).size() > 1) {
            context.fail(repeated());
        } else {
            // However it ends: that something moves, or goes, is not public yet either.
            context.addHeadersEndHandler(ending -> Freshness.keepPrivate(context.response()));
            goOn(context);
        }
    }

    private static ProblemException repeated() {
        return ProblemException.invalid(new Fault(
                Fault.Place.HEADER,
                CachedAnswer.PREVIEW,
                FaultCode.REPEATED_PARAMETER,
                "The header '%s' stands there twice.".formatted(CachedAnswer.PREVIEW),
                List.of()));
    }

    private void answerAtOnce(RoutingContext context) {
        var request = context.request();
        var variant = ready(request);
        if (variant == null) {
            goOn(context);
            return;
        }
        try {
            var reply = ConditionalReply.to(request, variant, conditions);
            if (reply.modified()) {
                AnswerSender.hold(memory, context, variant.length());
            }
            send(reply, request.response());
        } catch (ProblemException unwanted) {
            context.fail(unwanted);
        }
    }

    private void goOn(RoutingContext context) {
        // Not the address as it came, which may name a host.
        var path = context.request().path();
        context.addHeadersEndHandler(ending -> {
            var status = context.response().getStatusCode();
            if (status == NotModifiedHeader.STATUS) {
                NotModifiedHeader.strip(context.response().headers());
            }
            if ((status >= ELSEWHERE && path.startsWith(ROOT)) || path.startsWith(SITEMAP)) {
                freshness.keepShort(context.response());
            }
        });
        if (path.startsWith(ROOT)) {
            RequestSpelling.note(context);
            Acceptance.settle(context);
        } else if (FILES.stream().anyMatch(path::startsWith)) {
            Acceptance.overlook(context);
        }
        context.next();
    }

    private @Nullable EncodedAnswer ready(HttpServerRequest request) {
        if (!request.uri().startsWith(ROOT)) {
            return null;
        }
        var encoding = ContentCoding.negotiate(request.headers().getAll(HttpHeaders.ACCEPT_ENCODING));
        return cache.known(RequestSpelling.of(request))
                .map(answer -> answer.ready(encoding))
                .orElse(null);
    }

    /** What every answer carries is there already. */
    private void send(ConditionalReply reply, HttpServerResponse response) {
        response.setStatusCode(reply.status());
        HeaderField.putAll(reply.headers(), response.headers());
        HeaderField.putAll(freshness.fields(reply.variant().validity()), response.headers());
        if (reply.modified()) {
            HeaderField.putAll(changes.isReachable() ? HIT : STALE, response.headers());
            response.end(reply.variant().body());
        } else {
            NotModifiedHeader.strip(response.headers());
            response.end();
        }
    }
}
