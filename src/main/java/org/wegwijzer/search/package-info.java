/**
 * What can be asked of the published content: searches and completions, and the one interface behind which an engine answers
 * them. Knows {@code content} and {@code language}; no engine.
 */
@NullMarked
package org.wegwijzer.search;

import org.jspecify.annotations.NullMarked;
