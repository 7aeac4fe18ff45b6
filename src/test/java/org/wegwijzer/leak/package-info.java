/** What nobody but editors may know stays with them. */
@NullMarked
package org.wegwijzer.leak;

import org.jspecify.annotations.NullMarked;
