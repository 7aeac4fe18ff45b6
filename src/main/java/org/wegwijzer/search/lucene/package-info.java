/**
 * The search engine: Lucene indexes of the published content inside this process, made from the database and kept up by the
 * change log. Derived data: what is lost is made again.
 */
@NullMarked
package org.wegwijzer.search.lucene;

import org.jspecify.annotations.NullMarked;
