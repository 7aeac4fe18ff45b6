package org.wegwijzer.access;

import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.wegwijzer.audit.Audit;
import org.wegwijzer.audit.AuditedAction;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.ProblemType;
import org.wegwijzer.retry.RepeatedAnswer;

/**
 * Keeps book of requests: of what editors change, and of who is refused. The outcome is handed to the log before the answer leaves,
 * so that whoever has an answer finds it there, and lines stand in the order in which their answers went.
 */
@ApplicationScoped
class RequestAuditor {

    private static final String ALL = "all";
    private static final int ALL_TIMES = 10;
    private static final int FORBIDDEN = ProblemType.FORBIDDEN.status();
    private static final Set<HttpMethod> LOOKING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Audit audit;
    private final RateLimit refusals;
    private final RateLimit allRefusals;

    RequestAuditor(Audit audit, AccessConfig config) {
        this.audit = audit;
        this.refusals = new RateLimit(config.refusalsKeptPerMinute());
        this.allRefusals = new RateLimit(ALL_TIMES * config.refusalsKeptPerMinute());
    }

    /** Somebody was refused before anything was looked at. */
    void refused(RoutingContext request, String who, ProblemException problem) {
        refused(action(request, who), problem.type().status());
    }

    private void refused(AuditedAction action, int status) {
        if (isKept(action)) {
            audit.refused(action, status);
        }
    }

    /** Some of the refusals of each network are kept, and some of all: nobody shall be able to fill the log. */
    private boolean isKept(AuditedAction action) {
        var network = new ClientAddress(action.address()).network();
        return !refusals.isTooMuch(network) && !allRefusals.isTooMuch(ALL);
    }

    /** An editor was let in; done when the request may go on. What cannot be written down is not done. */
    Future<Void> letIn(RoutingContext request, KeyHolder holder) {
        var action = action(request, holder.name())
                .narrowed(holder.rights().reach().told().orElse(null));
        if (LOOKING.contains(request.request().method())) {
            request.addHeadersEndHandler(
                    answering -> lookedAt(action, request.response().getStatusCode()));
            return Future.succeededFuture();
        }
        return request.vertx()
                .executeBlocking(() -> audit.begin(action), false)
                .recover(failure -> Future.failedFuture(
                        ProblemException.unavailable("The audit log cannot be written, so nothing can be changed.")))
                .onSuccess(line -> request.addHeadersEndHandler(answering -> ended(line, action, request.response())))
                .mapEmpty();
    }

    /** Who is told once more what was done did nothing: the log has a line for each deed. */
    private void ended(long line, AuditedAction action, HttpServerResponse answer) {
        var status = answer.getStatusCode();
        if (answer.headers().contains(RepeatedAnswer.FIELD)) {
            audit.forget(line);
        } else if (status != FORBIDDEN || isKept(action)) {
            audit.end(line, status);
        } else {
            audit.forget(line);
        }
    }

    private void lookedAt(AuditedAction action, int status) {
        if (status == FORBIDDEN) {
            refused(action, status);
        }
    }

    private static AuditedAction action(RoutingContext request, String who) {
        return new AuditedAction(
                who,
                ClientAddress.of(request.request()).text(),
                request.request().method().name(),
                request.request().path());
    }
}
