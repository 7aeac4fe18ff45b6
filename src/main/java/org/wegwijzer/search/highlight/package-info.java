/** What highlights are made of: where words stand in a text, its sentences, and which pieces of it say most. Knows nothing of hubs. */
@NullMarked
package org.wegwijzer.search.highlight;

import org.jspecify.annotations.NullMarked;
