/** Indexes and where they lie. */
package org.wegwijzer.search.lucene;
