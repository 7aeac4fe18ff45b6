/** Tells caches in front what they must forget, when every node knows the change. A reader of {@code change}, which keeps no log of its own. */
@NullMarked
package org.wegwijzer.purge;

import org.jspecify.annotations.NullMarked;
