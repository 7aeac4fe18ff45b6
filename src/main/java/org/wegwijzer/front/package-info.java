/**
 * What each request passes before anybody looks at what it asks for, and in which order: {@link org.wegwijzer.front.FrontChain}. Knows
 * {@code http} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.front;

import org.jspecify.annotations.NullMarked;
