/**
 * What developers find at {@code /docs}: the pages of {@code reference.handbook} in their frame, and the specifications to try out.
 * Knows {@code asset}, {@code http}, {@code reference.handbook} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.reference;

import org.jspecify.annotations.NullMarked;
