/**
 * How the drafts of each content type are written to its tables and read back. Knows {@code draft}, {@code content} and {@code
 * language}.
 */
@NullMarked
package org.wegwijzer.publish.writer;

import org.jspecify.annotations.NullMarked;
