/** Expansion of relations: paths, depth and limits. Knows that there are types and relations, but no content type. Knows {@code problem}. */
@NullMarked
package org.wegwijzer.expand;

import org.jspecify.annotations.NullMarked;
