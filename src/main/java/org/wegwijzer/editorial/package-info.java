/**
 * What all that editors do is built on: their transactions, one writer at a time; what they have seen before they change it; how
 * far their rights go; and what is public already. Knows {@code access}, {@code publish}, {@code draft.document}, {@code content}, {@code language}, {@code transaction} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.editorial;

import org.jspecify.annotations.NullMarked;
