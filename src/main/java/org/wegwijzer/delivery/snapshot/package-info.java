/**
 * Whole copies of what is public in one language, made once for all who begin a copy of their own. Knows {@code delivery.feed} for
 * documents, and keeps what it made in the database, so that any node can send it.
 */
@NullMarked
package org.wegwijzer.delivery.snapshot;

import org.jspecify.annotations.NullMarked;
