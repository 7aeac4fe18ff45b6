/**
 * What readers may mean by what they typed, as queries of Lucene, which engines carry out or translate. Knows
 * {@code search.index} and {@code search.text}; no engine.
 */
@NullMarked
package org.wegwijzer.search.query;

import org.jspecify.annotations.NullMarked;
