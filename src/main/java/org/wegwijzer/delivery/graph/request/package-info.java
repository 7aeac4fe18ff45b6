/**
 * What a reader wants to see: languages, members, what is expanded, which page of a list. Valid by construction. Knows {@code
 * delivery.graph.declaration}, {@code delivery.parameter}, {@code delivery.relation}, {@code content} (root), {@code expand}, {@code
 * language} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.delivery.graph.request;

import org.jspecify.annotations.NullMarked;
