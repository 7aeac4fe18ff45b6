/** Long texts by themselves. */
@NullMarked
package org.wegwijzer.markdown;

import org.jspecify.annotations.NullMarked;
