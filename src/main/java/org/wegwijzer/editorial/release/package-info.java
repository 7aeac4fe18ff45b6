/**
 * Releases, which make drafts public together: filled, checked, rehearsed, published now or by the clock. Knows {@code editorial},
 * {@code editorial.drafting}, {@code access}, {@code publish}, {@code publish.history}, {@code draft}, {@code draft.document}, {@code content}, {@code
 * change}, {@code language}, {@code markdown} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.editorial.release;

import org.jspecify.annotations.NullMarked;
