/**
 * References in public texts to other entries: found, and kept right when those entries move. Knows {@code content} and
 * {@code markdown}.
 */
@NullMarked
package org.wegwijzer.publish.reference;

import org.jspecify.annotations.NullMarked;
