/** Tests of what can be seen before it is public, over HTTP. */
@NullMarked
package org.wegwijzer.editorial.preview;

import org.jspecify.annotations.NullMarked;
