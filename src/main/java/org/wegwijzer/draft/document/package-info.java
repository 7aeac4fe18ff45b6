/**
 * Documents that become drafts: read with the line of each part, held against the schemas and against the entries that they link
 * to, every fault with its position. Knows {@code draft}, {@code content}, {@code language}, {@code markdown}, {@code text} and
 * {@code problem}.
 */
@NullMarked
package org.wegwijzer.draft.document;

import org.jspecify.annotations.NullMarked;
