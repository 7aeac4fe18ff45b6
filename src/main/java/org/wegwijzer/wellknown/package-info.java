/**
 * What any program may look for at a well-known address (RFC 8615): whom to tell of a weakness, which API is here. Knows
 * {@code asset}, {@code delivery} (site), {@code problem} and {@code reference}.
 */
@NullMarked
package org.wegwijzer.wellknown;

import org.jspecify.annotations.NullMarked;
