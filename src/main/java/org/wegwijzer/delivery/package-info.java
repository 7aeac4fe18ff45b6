/** The public, read-only API: what every answer of {@code /v1} has in common. Knows {@code problem} and {@code language}. */
@NullMarked
package org.wegwijzer.delivery;

import org.jspecify.annotations.NullMarked;
