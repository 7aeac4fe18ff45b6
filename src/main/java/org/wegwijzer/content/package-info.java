/**
 * What is published: entities, texts, links and repositories; no HTTP and no JSON shape. Here stands what the four content
 * types share; each type has a package, and a link belongs to the side that writes it: faq → guide → topic → source.
 * Knows {@code language}.
 */
@NullMarked
package org.wegwijzer.content;

import org.jspecify.annotations.NullMarked;
