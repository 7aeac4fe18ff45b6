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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.access.KeyRing.Held;
import org.wegwijzer.audit.AuditedAction;
import org.wegwijzer.front.FrontChain;
import org.wegwijzer.front.RequestRules;
import org.wegwijzer.problem.ProblemException;

/**
 * Looks at credentials before anything else looks at the request, wherever it goes: a wrong one is refused also where none is
 * needed and an answer is at hand. Below {@code /editorial/} there must be one; what it opens is said at each endpoint.
 */
@ApplicationScoped
class CredentialGate {

    private static final String HOLDER = "wegwijzer.holder";
    private static final String SCHEME = "Bearer ";
    private static final Set<String> PUBLIC = Set.of("/editorial/v1/openapi.json", "/editorial/v1/openapi.yaml");

    private final KeyRing ring;
    private final Keys keys;
    private final OidcSignOn signOn;
    private final RequestAuditor auditor;
    private final RateLimit wrongKeys;

    CredentialGate(KeyRing ring, Keys keys, OidcSignOn signOn, RequestAuditor auditor, AccessConfig config) {
        this.ring = ring;
        this.keys = keys;
        this.signOn = signOn;
        this.auditor = auditor;
        this.wrongKeys = new RateLimit(config.wrongKeysPerMinute());
    }

    /** Who was let in; empty for everybody else. */
    static Optional<KeyHolder> holder(RoutingContext request) {
        return Optional.ofNullable(request.get(HOLDER));
    }

    void register(@Observes Router router) {
        FrontChain.CREDENTIALS.join(router, this::check);
    }

    private void check(RoutingContext request) {
        if (request.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            checkOnce(request);
        } else if (needsKey(request.request())) {
            refuse(
                    request,
                    AuditedAction.NOBODY,
                    ProblemException.unauthorized("This address needs a key: 'Authorization: Bearer wgw_…'."));
        } else {
            request.next();
        }
    }

    /** A HEAD comes by once more as a GET. */
    private void checkOnce(RoutingContext request) {
        if (holder(request).isPresent()) {
            request.next();
        } else {
            check(request, request.request().headers().getAll(HttpHeaders.AUTHORIZATION));
        }
    }

    private static boolean needsKey(HttpServerRequest request) {
        return RequestRules.isEditing(request)
                && !request.method().equals(HttpMethod.OPTIONS)
                && !PUBLIC.contains(request.path());
    }

    private void check(RoutingContext request, List<String> shown) {
        var text = bearer(shown);
        var token = text.flatMap(Token::parse);
        if (token.isPresent()) {
            checkKey(request, token.get());
        } else if (text.filter(signOn::takes).isPresent()) {
            signOn.holder(text.get(), request.vertx().getOrCreateContext())
                    .onSuccess(holder ->
                            holder.ifPresentOrElse(known -> letIn(request, known), () -> refuseWrong(request)))
                    .onFailure(request::fail);
        } else {
            refuseWrong(request);
        }
    }

    /** One header field, in the one spelling that there is. */
    private static Optional<String> bearer(List<String> shown) {
        var text = shown.get(0);
        return shown.size() == 1 && text.startsWith(SCHEME)
                ? Optional.of(text.substring(SCHEME.length()))
                : Optional.empty();
    }

    private void checkKey(RoutingContext request, Token token) {
        var known = ring.known(token);
        if (known.isPresent()) {
            admit(request, known);
        } else {
            read(request, token).onSuccess(read -> admit(request, read)).onFailure(request::fail);
        }
    }

    private Future<Optional<Held>> read(RoutingContext request, Token token) {
        // The server has paused the request: its body waits for whoever will read it.
        return request.vertx().executeBlocking(() -> ring.read(token), false);
    }

    private void admit(RoutingContext request, Optional<Held> key) {
        if (key.isEmpty()) {
            refuseWrong(request);
        } else if (!ring.isValid(key.get())) {
            refuse(
                    request,
                    key.get().name(),
                    ProblemException.invalidCredential("This key has expired or was revoked."));
        } else {
            noteUse(request, key.get());
            letIn(request, key.get().holder());
        }
    }

    private void letIn(RoutingContext request, KeyHolder holder) {
        request.put(HOLDER, holder);
        goOn(request, holder);
    }

    private void goOn(RoutingContext request, KeyHolder holder) {
        if (RequestRules.isEditing(request.request())) {
            auditor.letIn(request, holder).onSuccess(done -> request.next()).onFailure(request::fail);
        } else {
            request.next();
        }
    }

    private void noteUse(RoutingContext request, Held key) {
        if (ring.isFirstUseInAMinute(key)) {
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
        refuse(
                request,
                AuditedAction.UNKNOWN,
                wrongKeys.isTooMuch(ClientAddress.of(request.request()).network())
                        ? ProblemException.tooManyRequests("There were too many wrong keys from this address.")
                        : ProblemException.invalidCredential(
                                "The header 'Authorization' does not name a key of this hub."));
    }

    /** A body that nobody will read is not waited for. */
    private void refuse(RoutingContext request, String who, ProblemException problem) {
        auditor.refused(request, who, problem);
        if (RequestRules.hasBody(request.request())) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            request.response()
                    .endHandler(ended -> request.request().connection().close());
        }
        request.fail(problem);
    }
}
