/** Published articles, the sources they cite, the topics they stand in, what to read next. Knows {@code topic} and {@code source}. */
@NullMarked
package org.wegwijzer.content.guide;

import org.jspecify.annotations.NullMarked;
