/** Start-up: which database, which content, and a clear word when something is missing. Knows everybody; nobody knows it. */
@NullMarked
package org.wegwijzer.setup;

import org.jspecify.annotations.NullMarked;
