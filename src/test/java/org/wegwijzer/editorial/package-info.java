/** Tests of publishing itself. */
@NullMarked
package org.wegwijzer.editorial;

import org.jspecify.annotations.NullMarked;
