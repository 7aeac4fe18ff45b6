/** Transactions that several parts of the program write in together. Knows nobody. */
@NullMarked
package org.wegwijzer.transaction;

import org.jspecify.annotations.NullMarked;
