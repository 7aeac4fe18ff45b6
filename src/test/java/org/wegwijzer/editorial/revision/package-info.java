/** Tests of what editors do with revisions, over HTTP. */
@NullMarked
package org.wegwijzer.editorial.revision;

import org.jspecify.annotations.NullMarked;
