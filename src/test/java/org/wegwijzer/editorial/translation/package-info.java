/** Translations and their originals, as editors and readers see them. */
@NullMarked
package org.wegwijzer.editorial.translation;

import org.jspecify.annotations.NullMarked;
