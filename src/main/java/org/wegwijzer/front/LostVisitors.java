package org.wegwijzer.front;

import io.vertx.ext.web.RoutingContext;

/** Shows people that there is nothing at an address; implemented by whoever has pages for people. */
public interface LostVisitors {

    /** Ends the request with a page, if it is one of a browser; gives whether it did. */
    boolean show(RoutingContext request);
}
