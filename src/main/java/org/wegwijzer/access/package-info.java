/**
 * Who may do what: keys, tokens of a provider, the scopes they open, and what becomes of those who come with a wrong one. Knows
 * {@code audit}, {@code content}, {@code language}, {@code retry}, {@code transaction}, {@code sql} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.access;

import org.jspecify.annotations.NullMarked;
