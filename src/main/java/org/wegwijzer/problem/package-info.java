/** What went wrong and how it is said: error codes, RFC 9457 problems and the mappers that make them. Knows nobody. */
@NullMarked
package org.wegwijzer.problem;

import org.jspecify.annotations.NullMarked;
