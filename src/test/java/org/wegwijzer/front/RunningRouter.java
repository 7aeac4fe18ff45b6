package org.wegwijzer.front;

import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The router of the public port, as the running application has it. */
@ApplicationScoped
class RunningRouter {

    private final List<Router> routers = new CopyOnWriteArrayList<>();

    void take(@Observes Router router) {
        routers.add(router);
    }

    /** All that a request can pass, in the order in which it does. */
    List<Route> routes() {
        return routers.get(0).getRoutes();
    }
}
