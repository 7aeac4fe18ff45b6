/**
 * How answers name other entries and lead to them: references, relations as members, what a link says for itself, addresses. Knows
 * {@code content} (root), {@code language} and {@code sql}.
 */
@NullMarked
package org.wegwijzer.delivery.relation;

import org.jspecify.annotations.NullMarked;
