/** The change log: what became public, in order. Caches, search and other nodes listen to it alone. Knows {@code content}. */
@NullMarked
package org.wegwijzer.change;

import org.jspecify.annotations.NullMarked;
