/** Requests that are sent again. */
@NullMarked
package org.wegwijzer.retry;

import org.jspecify.annotations.NullMarked;
