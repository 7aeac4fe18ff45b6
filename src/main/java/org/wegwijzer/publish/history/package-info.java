/**
 * What was published, when, by whom and why: releases and the revisions that they left, and the slugs that entries once had. Knows
 * {@code content}.
 */
@NullMarked
package org.wegwijzer.publish.history;

import org.jspecify.annotations.NullMarked;
