/** How long what was found is what would be found: which words the last changes of an index brought or took away. Knows nothing of hubs. */
@NullMarked
package org.wegwijzer.search.validity;

import org.jspecify.annotations.NullMarked;
