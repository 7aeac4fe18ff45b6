/**
 * The editorial API, {@code /editorial/v1}: translates HTTP and nothing else. Every method says by {@code @RolesAllowed} what its caller
 * must be allowed to. Knows {@code editorial.desk}, {@code publish.history}, {@code bundle}, {@code content}, {@code retry}
 * and {@code problem}.
 */
@NullMarked
package org.wegwijzer.editorial.web;

import org.jspecify.annotations.NullMarked;
