/** What developers find at {@code /docs}. */
@NullMarked
package org.wegwijzer.reference;

import org.jspecify.annotations.NullMarked;
