/**
 * What there is to read: how entries of each type are shaped, which relations they have, how lists of them are sorted and narrowed.
 * Knows {@code delivery.parameter}, {@code delivery.relation}, {@code content} (root), {@code expand} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.delivery.graph.declaration;

import org.jspecify.annotations.NullMarked;
