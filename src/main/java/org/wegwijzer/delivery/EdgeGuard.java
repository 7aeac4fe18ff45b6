package org.wegwijzer.delivery;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.wegwijzer.problem.ProblemType;
import org.wegwijzer.problem.Problems;

/**
 * Stands before everything else and refuses addresses that have another spelling of the same: a trailing slash, doubled slashes,
 * path parameters, encoded characters. One thing has one address (API Design Rules, /core/no-trailing-slash), so no rule about
 * an address can be walked around.
 */
@ApplicationScoped
class EdgeGuard {

    /** Before routing and before every other filter. */
    private static final int FIRST = 10_000;

    private static final Pattern PLAIN = Pattern.compile("/|(/[A-Za-z0-9._~-]*[A-Za-z0-9_~-])+");

    void register(@Observes Filters filters) {
        filters.register(this::guard, FIRST);
    }

    private void guard(RoutingContext request) {
        if (PLAIN.matcher(request.request().path()).matches()) {
            request.next();
        } else {
            Problems.answer(
                    request, ProblemType.NOT_FOUND, "Addresses here have no trailing slash and no other spelling.");
        }
    }
}
