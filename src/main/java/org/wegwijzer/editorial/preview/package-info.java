/**
 * The public API as it would be: tokens that let a reader see a release or a draft before it is public, and what a change would change.
 * Knows {@code editorial}, {@code editorial.release}, {@code content}, {@code language}, {@code problem}, {@code sql} and, of {@code delivery}, {@code
 * page}, {@code graph}, {@code published}, {@code relation}, {@code view} and {@code hub}.
 */
@NullMarked
package org.wegwijzer.editorial.preview;

import org.jspecify.annotations.NullMarked;
