/** Topics on the wire. Knows {@code delivery} (page, graph, card, hub) and {@code content}. */
@NullMarked
package org.wegwijzer.delivery.topic;

import org.jspecify.annotations.NullMarked;
