/** Tests of the lists of entries that editors have, over HTTP. */
@NullMarked
package org.wegwijzer.editorial.entries;

import org.jspecify.annotations.NullMarked;
