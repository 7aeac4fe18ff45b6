/** Words: how texts and searches are taken apart, by language, and which words mean the same. Knows {@code language}. */
@NullMarked
package org.wegwijzer.search.text;

import org.jspecify.annotations.NullMarked;
