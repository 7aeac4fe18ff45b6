/** Values of header fields, each read and written in one place, as RFC 9110 and its neighbours say. Knows nobody. */
@NullMarked
package org.wegwijzer.http;

import org.jspecify.annotations.NullMarked;
