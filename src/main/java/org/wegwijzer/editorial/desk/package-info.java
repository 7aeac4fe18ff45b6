/**
 * Where editors work: drafts beside the published tables, the releases that make them public, and what can be known before. Knows
 * {@code publish}, {@code draft}, {@code bundle}, {@code content}, {@code change}, {@code language}, {@code markdown}, {@code transaction}
 * and {@code problem}.
 */
@NullMarked
package org.wegwijzer.editorial.desk;

import org.jspecify.annotations.NullMarked;
