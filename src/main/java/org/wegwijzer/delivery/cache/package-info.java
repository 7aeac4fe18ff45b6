/**
 * Rendered answers: ready bytes that know what they depend on. Stands in front of everything: a hit reaches no resource, and
 * resources do not know it; what renders answers asks it once. Knows {@code change}, {@code memory}, {@code problem} and nothing of content.
 */
@NullMarked
package org.wegwijzer.delivery.cache;

import org.jspecify.annotations.NullMarked;
