package org.wegwijzer.front;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.TreeSet;
import org.wegwijzer.http.CacheControl;
import org.wegwijzer.problem.AddressHints;
import org.wegwijzer.problem.AddressMethods;
import org.wegwijzer.problem.ProblemType;
import org.wegwijzer.problem.Problems;

/**
 * Stands before everything else on the public port: refuses what no reader sends, answers what is the same for every address,
 * and gives each failure of the server the form that all problems have.
 */
@ApplicationScoped
class RequestGuard {

    private static final int NO_CONTENT = 204;
    private static final int NOT_MODIFIED = 304;

    private static final String CORS = "access-control-";

    /** What a request remembers of its method while it is answered as a GET. */
    static final String WAS_HEAD = "wegwijzer.head";

    private final VertxHttpConfig http;
    private final DateField date;
    private final RequestRules rules;
    private final Instance<LostVisitors> lost;
    private final Instance<AddressHints> hints;
    private final Instance<AddressMethods> methods;

    RequestGuard(
            VertxHttpConfig http,
            DateField date,
            @Any Instance<LostVisitors> lost,
            @Any Instance<AddressHints> hints,
            @Any Instance<AddressMethods> methods) {
        this.http = http;
        this.methods = methods;
        this.date = date;
        this.lost = lost;
        this.hints = hints;
        this.rules = new RequestRules(http.limits().maxBodySize().orElseThrow().asLongValue());
    }

    void register(@Observes Router router) {
        FrontChain.LIMITS.join(router, this::guard, this::answerFailure);
        FrontChain.ADMISSION.join(router, this::admit);
        FrontChain.BODY_LIMIT.join(router, this::limitBody);
    }

    private void guard(RoutingContext request) {
        date.put(request.response());
        if (RequestRules.isEditing(request.request())) {
            request.addHeadersEndHandler(ending -> {
                // An import takes its time.
                date.put(request.response());
                keepPrivate(request.response());
                nameMethods(request);
            });
        }
        var refusal = rules.refusal(request.request());
        if (refusal.isPresent()) {
            refuse(request, refusal.get());
        } else {
            request.next();
        }
    }

    /** What editors see is for nobody else: no cache keeps it, and no script of another site reads it. */
    private static void keepPrivate(HttpServerResponse response) {
        response.headers().names().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(CORS))
                .toList()
                .forEach(response.headers()::remove);
        response.putHeader(HttpHeaders.CACHE_CONTROL, CacheControl.NO_STORE);
    }

    private void nameMethods(RoutingContext request) {
        if (request.response().getStatusCode() == ProblemType.METHOD_NOT_ALLOWED.status()) {
            request.response().putHeader(HttpHeaders.ALLOW, allowed(request));
        }
    }

    /** The methods that the request's address has (RFC 9110, 10.2.1). */
    private String allowed(RoutingContext request) {
        if (!RequestRules.isEditing(request.request())) {
            return ProblemType.READING;
        }
        var allowed = new TreeSet<String>();
        methods.forEach(known -> allowed.addAll(known.of(request.normalizedPath())));
        if (allowed.contains(HttpMethod.GET.name())) {
            allowed.add(HttpMethod.HEAD.name());
        }
        allowed.add(HttpMethod.OPTIONS.name());
        return String.join(", ", allowed);
    }

    private void admit(RoutingContext request) {
        var refusal = rules.refusalOfWork(request.request());
        if (refusal.isPresent()) {
            refuse(request, refusal.get());
        } else if (request.request().method().equals(HttpMethod.OPTIONS)) {
            answerOptions(request);
        } else if (request.request().method().equals(HttpMethod.HEAD)) {
            answerLikeGet(request);
        } else {
            if (request.get(WAS_HEAD) != null) {
                request.addHeadersEndHandler(ending -> putLength(request.response()));
            }
            request.next();
        }
    }

    /** A body that does not say its length is counted while it is read. */
    private void limitBody(RoutingContext request) {
        if (request.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            request.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, rules.largestBody(request.request()));
        }
        request.next();
    }

    /**
     * Left to themselves some resources would say less to HEAD than to GET, such as no length. The server leaves the body out,
     * whatever the resource takes the method for.
     */
    private static void answerLikeGet(RoutingContext request) {
        var query = request.request().query();
        request.put(WAS_HEAD, true);
        request.reroute(HttpMethod.GET, request.request().path() + (query == null ? "" : "?" + query));
    }

    /** What the server does by itself for every method but HEAD. */
    private static void putLength(HttpServerResponse response) {
        var hasLength = !response.isChunked() && response.getStatusCode() != NOT_MODIFIED;
        if (hasLength && !response.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(response.bytesWritten()));
        }
    }

    private void refuse(RoutingContext request, Refusal refusal) {
        putCommonHeaders(request);
        if (refusal.type() == ProblemType.NOT_FOUND
                && !RequestRules.isProgrammatic(request.request())
                && lost.stream().anyMatch(page -> page.show(request))) {
            return;
        }
        // Over HTTP/2 there is no such field, and a refused stream ends by itself (RFC 9113, 8.2.2).
        if (refusal.last() && request.request().version() != HttpVersion.HTTP_2) {
            request.response().putHeader("Connection", "close");
            request.response()
                    .endHandler(ended -> request.request().connection().close());
        }
        if (refusal.type() == ProblemType.NOT_FOUND) {
            Problems.answerNotFound(request, refusal.detail(), hints);
        } else {
            Problems.answer(request, refusal.type(), refusal.detail());
        }
    }

    /** The same for all addresses of readers, also where nothing is: a browser then lets its script read the problem. */
    private void answerOptions(RoutingContext request) {
        putCommonHeaders(request);
        request.response()
                .setStatusCode(NO_CONTENT)
                .putHeader(HttpHeaders.ALLOW, allowed(request))
                .end();
    }

    private void answerFailure(RoutingContext request) {
        if (request.response().headWritten()) {
            request.next();
        } else {
            putCommonHeaders(request);
            Problems.answerFailure(request, hints);
        }
    }

    /** Those that the server puts on every answer that comes from behind this guard. */
    private void putCommonHeaders(RoutingContext request) {
        var method = request.request().method().name();
        http.header().forEach((name, header) -> {
            if (header.methods().map(methods -> methods.contains(method)).orElse(true)) {
                request.response().putHeader(name, header.value());
            }
        });
    }
}
