/** Sources on the wire. Knows {@code delivery} (page, graph, relation, view, hub, schemaorg) and {@code content}. */
@NullMarked
package org.wegwijzer.delivery.source;

import org.jspecify.annotations.NullMarked;
