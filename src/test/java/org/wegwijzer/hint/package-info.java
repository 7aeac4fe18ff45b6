/** Tests of what wrong requests are told. */
@NullMarked
package org.wegwijzer.hint;

import org.jspecify.annotations.NullMarked;
