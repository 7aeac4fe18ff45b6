/**
 * The connection on which readers see what is published: all statements of a page at one moment, refused at once while the
 * database is away. Knows {@code sql}, {@code change} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.delivery.published;

import org.jspecify.annotations.NullMarked;
