/** What the specification promises. */
@NullMarked
package org.wegwijzer.openapi;

import org.jspecify.annotations.NullMarked;
