/**
 * Search and completions over HTTP: what a request asks, and how what was found is shown. Knows {@code search}, not its engine, and
 * {@code delivery.page} with all that belongs to a page.
 */
@NullMarked
package org.wegwijzer.delivery.search;

import org.jspecify.annotations.NullMarked;
