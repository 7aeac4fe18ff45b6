/**
 * The audit log: who did what and when, with what outcome, and who was refused. Holds no contents and no secrets. Knows
 * {@code problem}.
 */
@NullMarked
package org.wegwijzer.audit;

import org.jspecify.annotations.NullMarked;
