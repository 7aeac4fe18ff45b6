/** What a text and an address must be for anybody to read or follow them. Knows nobody. */
@NullMarked
package org.wegwijzer.text;

import org.jspecify.annotations.NullMarked;
