/**
 * What became public, for those who keep a copy: the changes since a place in the log, whole copies, and old addresses. Reads the
 * {@code change} log, and shows nothing that an entry's own page does not.
 */
@NullMarked
package org.wegwijzer.delivery.feed;

import org.jspecify.annotations.NullMarked;
