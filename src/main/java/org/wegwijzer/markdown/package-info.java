/** Markdown as the hub writes it: references in it, safe HTML and plain text of it. Knows nobody. */
@NullMarked
package org.wegwijzer.markdown;

import org.jspecify.annotations.NullMarked;
