/** Languages: tags (BCP 47), negotiation (RFC 4647), the fallback chain and writing direction. Knows {@code problem}. */
@NullMarked
package org.wegwijzer.language;

import org.jspecify.annotations.NullMarked;
