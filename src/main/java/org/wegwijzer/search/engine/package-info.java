/** Which engine answers searches: the one that the operator names; the others are not even made. Knows {@code search} and {@code change}. */
@NullMarked
package org.wegwijzer.search.engine;

import org.jspecify.annotations.NullMarked;
