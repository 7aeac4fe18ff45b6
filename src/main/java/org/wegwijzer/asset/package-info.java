/** Files that pages for people are made of, ready to be sent: what the reader and the reference have in common. Knows nobody. */
@NullMarked
package org.wegwijzer.asset;

import org.jspecify.annotations.NullMarked;
