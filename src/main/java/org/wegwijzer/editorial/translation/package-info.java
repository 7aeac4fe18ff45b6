/**
 * How texts stand to the originals that they are translations of, saying that one is still right, and texts on their way to translators
 * and back (XLIFF 2.1): out of what is public, and into drafts.
 */
@NullMarked
package org.wegwijzer.editorial.translation;

import org.jspecify.annotations.NullMarked;
