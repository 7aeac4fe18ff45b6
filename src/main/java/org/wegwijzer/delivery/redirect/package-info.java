/** Addresses that were public and are no longer, with what has their place, for front ends that lead their own readers there. */
@NullMarked
package org.wegwijzer.delivery.redirect;

import org.jspecify.annotations.NullMarked;
