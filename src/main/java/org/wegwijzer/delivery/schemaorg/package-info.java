/** Entries in the words of schema.org, for search engines. Knows {@code delivery} (hub, page, graph, relation, view, site), {@code content} and {@code language}. */
@NullMarked
package org.wegwijzer.delivery.schemaorg;

import org.jspecify.annotations.NullMarked;
