/** Whole hubs over HTTP, in and out. Knows {@code bundle}, {@code content}, {@code editorial}, {@code retry} and {@code problem}. */
@NullMarked
package org.wegwijzer.editorial.web.bundle;

import org.jspecify.annotations.NullMarked;
