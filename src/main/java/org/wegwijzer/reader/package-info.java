/**
 * The reader: a front end for browsers that uses nothing but the public API. Here it is files and where they are; what it does is in
 * them. Knows {@code asset} and {@code reference}.
 */
@NullMarked
package org.wegwijzer.reader;

import org.jspecify.annotations.NullMarked;
