/** The documentation as files: what its code looks like, where its links lead, whether its numbers are true. */
@NullMarked
package org.wegwijzer.reference.handbook;

import org.jspecify.annotations.NullMarked;
