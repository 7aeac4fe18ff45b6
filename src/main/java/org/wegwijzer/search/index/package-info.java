/**
 * What an index has of entries, whichever engine holds it: fields, documents, and the terms by which it is asked. Knows
 * {@code search.content} and {@code search.text}.
 */
@NullMarked
package org.wegwijzer.search.index;

import org.jspecify.annotations.NullMarked;
