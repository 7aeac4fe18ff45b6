/** Fingerprints of bytes and texts. Knows nobody. */
@NullMarked
package org.wegwijzer.digest;

import org.jspecify.annotations.NullMarked;
