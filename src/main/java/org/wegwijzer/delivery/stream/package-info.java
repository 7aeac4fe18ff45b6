/**
 * What changes, as it changes: streams of events (server-sent events) to whoever keeps a connection open. One thread reads the log,
 * once for all streams; they live on the event loops. Knows {@code change}, {@code access} and {@code door} for limits, and
 * {@code delivery.page} with what belongs to reading a request.
 */
@NullMarked
package org.wegwijzer.delivery.stream;

import org.jspecify.annotations.NullMarked;
