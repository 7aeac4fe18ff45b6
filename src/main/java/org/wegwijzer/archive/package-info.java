/** Zip archives that others made: read by their directory, and believed in nothing that can be held against their content. */
@NullMarked
package org.wegwijzer.archive;

import org.jspecify.annotations.NullMarked;
