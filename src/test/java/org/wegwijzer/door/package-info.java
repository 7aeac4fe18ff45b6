/** Tests of who is let in. */
@NullMarked
package org.wegwijzer.door;

import org.jspecify.annotations.NullMarked;
