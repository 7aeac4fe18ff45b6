/** The sitemap of the site that readers see. Knows {@code delivery} (graph, site), {@code content} (root), {@code language} and {@code problem}. */
@NullMarked
package org.wegwijzer.delivery.sitemap;

import org.jspecify.annotations.NullMarked;
