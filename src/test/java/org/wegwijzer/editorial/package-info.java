/** Tests of what editors do while the database is away. */
@NullMarked
package org.wegwijzer.editorial;

import org.jspecify.annotations.NullMarked;
