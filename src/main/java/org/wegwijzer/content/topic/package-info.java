/** Published themes and the sources they recommend. Knows {@code source}. */
@NullMarked
package org.wegwijzer.content.topic;

import org.jspecify.annotations.NullMarked;
