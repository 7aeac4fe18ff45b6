/** Tests of the pages that explain problems. */
@NullMarked
package org.wegwijzer.problem.page;

import org.jspecify.annotations.NullMarked;
