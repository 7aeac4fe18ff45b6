/** What a team is told that it has to do, over HTTP. */
@NullMarked
package org.wegwijzer.editorial.work;

import org.jspecify.annotations.NullMarked;
