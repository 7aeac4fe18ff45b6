/** Tests of what answers may cost. */
@NullMarked
package org.wegwijzer.memory;

import org.jspecify.annotations.NullMarked;
