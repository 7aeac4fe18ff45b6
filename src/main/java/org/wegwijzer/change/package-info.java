/** The change log: what became public, in order. Caches, search and other nodes listen to it alone. Knows {@code content} and {@code sql}. */
@NullMarked
package org.wegwijzer.change;

import org.jspecify.annotations.NullMarked;
