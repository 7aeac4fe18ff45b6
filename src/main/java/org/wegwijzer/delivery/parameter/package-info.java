/**
 * The parameters that say the same wherever they stand: cursors (keyset paging), values with commas between them, the form of long
 * texts and of links in them. Knows {@code content} (root) and {@code problem}.
 */
@NullMarked
package org.wegwijzer.delivery.parameter;

import org.jspecify.annotations.NullMarked;
