/**
 * What readers see: one view for each content type, for its page as for lists and expansions, an edge for each sort of link, and
 * the declarations of all relations. Knows {@code delivery.graph}, {@code delivery.relation}, {@code delivery.hub}, {@code content},
 * {@code language} and {@code markdown}.
 */
@NullMarked
package org.wegwijzer.delivery.view;

import org.jspecify.annotations.NullMarked;
