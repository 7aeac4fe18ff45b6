/**
 * The editorial API, {@code /editorial/v1}: translates HTTP and nothing else. Every method says by {@code @RolesAllowed} what its caller
 * must be allowed to. Knows the other rooms of {@code editorial}, {@code draft.document}, {@code publish.history}, {@code content},
 * {@code retry} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.editorial.web;

import org.jspecify.annotations.NullMarked;
