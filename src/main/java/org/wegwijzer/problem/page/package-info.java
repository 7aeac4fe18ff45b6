/**
 * The pages at {@code /problems}: where each kind of problem and of fault comes from, and what helps. Knows {@code asset}, {@code front},
 * {@code http}, {@code markdown} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.problem.page;

import org.jspecify.annotations.NullMarked;
