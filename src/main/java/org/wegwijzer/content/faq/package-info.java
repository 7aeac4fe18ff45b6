/** Published questions and answers. Knows {@code guide}, {@code topic} and {@code source}. */
@NullMarked
package org.wegwijzer.content.faq;

import org.jspecify.annotations.NullMarked;
