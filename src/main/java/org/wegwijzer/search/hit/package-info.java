/** What readers see of the entries that a search found: in which language, and where the words stand. Knows no engine. */
@NullMarked
package org.wegwijzer.search.hit;

import org.jspecify.annotations.NullMarked;
