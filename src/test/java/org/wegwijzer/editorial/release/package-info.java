/** Tests of what editors do with releases, over HTTP. */
@NullMarked
package org.wegwijzer.editorial.release;

import org.jspecify.annotations.NullMarked;
