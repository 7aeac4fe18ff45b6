/**
 * Which entries link to which: every kind of link is declared once, with where it is kept and what it is called. Whoever reads,
 * counts, follows or checks links goes through these declarations and names no table of links itself.
 * Knows {@code content}.
 */
@NullMarked
package org.wegwijzer.content.link;

import org.jspecify.annotations.NullMarked;
