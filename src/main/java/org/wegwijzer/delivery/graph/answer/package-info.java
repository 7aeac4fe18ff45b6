/**
 * What becomes of the rows: levels that are loaded, entries as one reader sees them, pages of lists, and what all of that depends on.
 * Knows {@code delivery.graph.declaration}, {@code delivery.graph.request}, {@code delivery.graph.plan}, {@code
 * delivery.parameter}, {@code delivery.published}, {@code delivery.relation}, {@code delivery.site}, {@code change}, {@code content}
 * (root), {@code expand}, {@code language}, {@code markdown}, {@code memory}, {@code problem}, {@code sql} and {@code
 * text}.
 */
@NullMarked
package org.wegwijzer.delivery.graph.answer;

import org.jspecify.annotations.NullMarked;
