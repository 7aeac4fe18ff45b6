/** Keys and the audit log over HTTP. Knows {@code access}, {@code audit}, {@code content}, {@code language}, {@code retry} and {@code problem}. */
@NullMarked
package org.wegwijzer.editorial.web.access;

import org.jspecify.annotations.NullMarked;
