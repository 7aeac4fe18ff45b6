package org.wegwijzer.access;

import io.quarkus.logging.Log;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.access.KeyRing.Held;
import org.wegwijzer.problem.ProblemException;

/**
 * Looks at credentials before anything else looks at the request, wherever it goes: a wrong one is refused also where none is
 * needed and an answer is at hand. Below {@code /editorial/} there must be one; what it opens is said at each endpoint.
 */
@ApplicationScoped
class CredentialGate {

    /** Behind the limits of every request, in front of all that could answer. */
    private static final int IN_FRONT = Integer.MIN_VALUE + 1;

    private static final String HOLDER = "wegwijzer.holder";
    private static final String SCHEME = "Bearer ";
    private static final String EDITING = "/editorial/";
    private static final Set<String> PUBLIC = Set.of("/editorial/v1/openapi.json", "/editorial/v1/openapi.yaml");
    private static final Duration USE_NOTED = Duration.ofMinutes(1);

    private final KeyRing ring;
    private final Keys keys;
    private final WrongKeys wrongKeys;

    CredentialGate(KeyRing ring, Keys keys, WrongKeys wrongKeys) {
        this.ring = ring;
        this.keys = keys;
        this.wrongKeys = wrongKeys;
    }

    /** Who was let in with a key; empty for everybody else. */
    static Optional<Held> holder(RoutingContext request) {
        return Optional.ofNullable(request.get(HOLDER));
    }

    void register(@Observes Router router) {
        router.route().order(IN_FRONT).handler(this::check);
    }

    private void check(RoutingContext request) {
        var shown = request.request().headers().getAll(HttpHeaders.AUTHORIZATION);
        if (!shown.isEmpty()) {
            check(request, shown);
        } else if (needsKey(request.request())) {
            refuse(request, ProblemException.unauthorized("This address needs a key: 'Authorization: Bearer wgw_…'."));
        } else {
            request.next();
        }
    }

    private static boolean needsKey(HttpServerRequest request) {
        return request.path().startsWith(EDITING)
                && request.method() != HttpMethod.OPTIONS
                && !PUBLIC.contains(request.path());
    }

    private void check(RoutingContext request, List<String> shown) {
        var token = token(shown);
        if (token.isEmpty()) {
            refuseWrong(request);
            return;
        }
        var known = ring.known(token.get());
        if (known.isPresent()) {
            admit(request, known);
        } else {
            read(request, token.get()).onSuccess(read -> admit(request, read)).onFailure(request::fail);
        }
    }

    /** One header field, in the one spelling that there is. */
    private static Optional<Token> token(List<String> shown) {
        var text = shown.get(0);
        return shown.size() == 1 && text.startsWith(SCHEME)
                ? Token.parse(text.substring(SCHEME.length()))
                : Optional.empty();
    }

    private Future<Optional<Held>> read(RoutingContext request, Token token) {
        request.request().pause();
        return request.vertx()
                .executeBlocking(() -> ring.read(token), false)
                .onComplete(done -> request.request().resume());
    }

    private void admit(RoutingContext request, Optional<Held> holder) {
        if (holder.isEmpty()) {
            refuseWrong(request);
        } else if (!ring.isValid(holder.get())) {
            refuse(request, ProblemException.invalidCredential("This key has expired or was revoked."));
        } else {
            noteUse(request, holder.get());
            request.put(HOLDER, holder.get());
            request.next();
        }
    }

    private void noteUse(RoutingContext request, Held key) {
        if (key.lastUsedAt() == null || ring.isOlder(key.lastUsedAt(), USE_NOTED)) {
            request.vertx()
                    .executeBlocking(() -> note(key), false)
                    .onFailure(failure -> Log.debugf("The use of a key was not noted: %s", failure.getMessage()));
        }
    }

    private @Nullable Void note(Held key) {
        keys.noteUse(key.id());
        return null;
    }

    private void refuseWrong(RoutingContext request) {
        var address = ClientAddress.of(request.request());
        refuse(
                request,
                wrongKeys.isTooMany(address)
                        ? ProblemException.tooManyRequests("There were too many wrong keys from this address.")
                        : ProblemException.invalidCredential(
                                "The header 'Authorization' does not name a key of this hub."));
    }

    /** A body that nobody will read is not waited for. */
    private static void refuse(RoutingContext request, ProblemException problem) {
        if (hasBody(request.request())) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            request.response()
                    .endHandler(ended -> request.request().connection().close());
        }
        request.fail(problem);
    }

    private static boolean hasBody(HttpServerRequest request) {
        var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || (length != null && !length.equals("0"));
    }
}
