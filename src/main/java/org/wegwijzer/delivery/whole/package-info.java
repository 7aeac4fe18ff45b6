/**
 * Whole pages: all that one shows in one answer of one shape. Knows {@code delivery.page}, {@code delivery.view}, {@code
 * delivery.graph}, {@code delivery.relation}, {@code delivery.hub}, {@code content} and {@code expand}.
 */
@NullMarked
package org.wegwijzer.delivery.whole;

import org.jspecify.annotations.NullMarked;
