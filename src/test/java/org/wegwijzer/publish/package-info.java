/** Tests of publishing itself. */
@NullMarked
package org.wegwijzer.publish;

import org.jspecify.annotations.NullMarked;
