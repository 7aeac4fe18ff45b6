/** Keys over HTTP. Knows {@code access} and {@code problem}. */
@NullMarked
package org.wegwijzer.editorial.web.access;

import org.jspecify.annotations.NullMarked;
