/** What somebody may have meant who wrote a name that there is not: "did you mean". Knows nobody. */
@NullMarked
package org.wegwijzer.hint;

import org.jspecify.annotations.NullMarked;
