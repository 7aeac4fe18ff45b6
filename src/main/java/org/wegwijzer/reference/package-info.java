/**
 * The reference for developers at {@code /docs}: the specifications to try out, and a guide to the first page. Knows
 * {@code asset}, {@code markdown} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.reference;

import org.jspecify.annotations.NullMarked;
