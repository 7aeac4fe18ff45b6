/**
 * The hub itself: its page, its card on other pages, its languages. Knows {@code delivery.relation}, {@code
 * delivery.published}, {@code sql}, {@code change}, {@code expand} and {@code language}.
 */
@NullMarked
package org.wegwijzer.delivery.hub;

import org.jspecify.annotations.NullMarked;
