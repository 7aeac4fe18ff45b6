/**
 * By which statements a request is read, made from the declarations once for all requests that want the same. Knows {@code
 * delivery.graph.declaration}, {@code delivery.graph.request}, {@code delivery.parameter}, {@code content} (root), {@code expand},
 * {@code language}, {@code problem} and {@code sql}.
 */
@NullMarked
package org.wegwijzer.delivery.graph.plan;

import org.jspecify.annotations.NullMarked;
