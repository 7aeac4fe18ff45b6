/** The reader over HTTP, and in a real browser. */
@NullMarked
package org.wegwijzer.reader;

import org.jspecify.annotations.NullMarked;
