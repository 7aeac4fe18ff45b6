/** What is promised of fingerprints. */
@NullMarked
package org.wegwijzer.digest;

import org.jspecify.annotations.NullMarked;
