/** What is promised of how values of header fields are read and written. */
@NullMarked
package org.wegwijzer.http;

import org.jspecify.annotations.NullMarked;
