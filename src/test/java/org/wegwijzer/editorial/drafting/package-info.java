/** Tests of what editors do with drafts, over HTTP. */
@NullMarked
package org.wegwijzer.editorial.drafting;

import org.jspecify.annotations.NullMarked;
