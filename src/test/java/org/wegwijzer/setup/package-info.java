/** How the application starts, and on what. */
@NullMarked
package org.wegwijzer.setup;

import org.jspecify.annotations.NullMarked;
