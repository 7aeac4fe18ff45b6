/** The site that readers see: where it shows an entry, and the sitemap of all that it shows. Knows
 * {@code content} (root), {@code language}, {@code text} and {@code reader}. */
@NullMarked
package org.wegwijzer.delivery.site;

import org.jspecify.annotations.NullMarked;
