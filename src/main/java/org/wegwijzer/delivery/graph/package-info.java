/**
 * Reading the graph of published content: a relation is declared once, and its links, counts, cards, pages and cursors follow.
 * Knows relations and shapes, no content type by name. Knows {@code content} (root), {@code delivery.site}, {@code change},
 * {@code expand}, {@code language}, {@code markdown}, {@code memory} and {@code problem}.
 *
 * <p>An answer costs two statements for its root and two for each expanded path, and one more where long texts that link to
 * entries are shown, whatever the number of items.
 */
@NullMarked
package org.wegwijzer.delivery.graph;

import org.jspecify.annotations.NullMarked;
