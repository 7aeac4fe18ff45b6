/** What of the published content can be searched, read from its tables. Knows {@code search}, {@code content}, {@code language}, {@code markdown} and {@code sql}. */
@NullMarked
package org.wegwijzer.search.content;

import org.jspecify.annotations.NullMarked;
