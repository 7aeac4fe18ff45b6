/** Tests of what holds for every content type, over HTTP. */
@NullMarked
package org.wegwijzer.content;

import org.jspecify.annotations.NullMarked;
