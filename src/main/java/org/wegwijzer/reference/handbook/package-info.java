/**
 * The documentation for those who build front ends: pages made of the Markdown below {@code src/docs/guide}, which can be read in the
 * repository as well. Knows {@code markdown}.
 */
@NullMarked
package org.wegwijzer.reference.handbook;

import org.jspecify.annotations.NullMarked;
