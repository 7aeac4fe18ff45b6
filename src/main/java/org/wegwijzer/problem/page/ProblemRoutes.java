package org.wegwijzer.problem.page;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.asset.Asset;
import org.wegwijzer.asset.AssetAnswer;
import org.wegwijzer.front.FrontChain;
import org.wegwijzer.http.CacheControl;

/** Where the pages about problems are: {@code type} of each problem, {@code documentation} of each fault. Part of no specification. */
@ApplicationScoped
class ProblemRoutes {

    /** Text and one style sheet of this host. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Made when the first is asked for: a hub of which nobody asks anything wrong runs without. */
    private volatile @Nullable Map<String, Asset> pages;

    void register(@Observes Router router) {
        FrontChain.PROBLEMS.join(router, this::answer);
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        var page =
                isBelow(request.path()) && request.method().equals(HttpMethod.GET) ? pages().get(request.path()) : null;
        if (page == null) {
            context.next();
        } else {
            request.response().putHeader("Content-Security-Policy", POLICY);
            AssetAnswer.send(page, CacheControl.FIVE_MINUTES, request);
        }
    }

    private static boolean isBelow(String path) {
        return path.startsWith(ProblemPages.ROOT);
    }

    private Map<String, Asset> pages() {
        var made = pages;
        if (made == null) {
            made = ProblemPages.all();
            pages = made;
        }
        return made;
    }
}
