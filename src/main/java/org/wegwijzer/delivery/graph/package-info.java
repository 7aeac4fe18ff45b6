/**
 * The graph of published content: a relation is declared once, and its links, counts, cards, pages and cursors follow. This is its
 * front door; inside, {@code declaration} says what there is, {@code request} what a reader wants of it, {@code plan} by which
 * statements it is read, and {@code answer} what becomes of the rows, each knowing only those before it. None knows a content type
 * by name, and none knows the views: those implement {@link org.wegwijzer.delivery.graph.answer.CardMaker}.
 *
 * <p>An answer costs two statements for its root and two for each expanded path, and one more where long texts that link to
 * entries are shown, whatever the number of items (there is no N+1). Knows its rooms, {@code delivery.published}, {@code
 * delivery.relation}, {@code delivery.site}, {@code content} (root) and {@code sql}.
 */
@NullMarked
package org.wegwijzer.delivery.graph;

import org.jspecify.annotations.NullMarked;
