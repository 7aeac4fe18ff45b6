/**
 * What answers may cost: how large one can be, and how much memory all of them take together while they are made and sent. Knows
 * {@code problem}.
 */
@NullMarked
package org.wegwijzer.memory;

import org.jspecify.annotations.NullMarked;
