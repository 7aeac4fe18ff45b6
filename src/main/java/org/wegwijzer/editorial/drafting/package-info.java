/**
 * Drafts beside the published tables: begun, changed piece by piece, thrown away. Knows {@code editorial}, {@code access}, {@code
 * publish}, {@code draft}, {@code draft.document}, {@code content}, {@code content.hub}, {@code language} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.editorial.drafting;

import org.jspecify.annotations.NullMarked;
