/** Tests of what editors do, over HTTP. */
@NullMarked
package org.wegwijzer.editorial.desk;

import org.jspecify.annotations.NullMarked;
