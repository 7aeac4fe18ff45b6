/**
 * The one way in which content becomes public: drafts in the shape of the bundle, checked against each other, written in one
 * transaction together with the change log. Knows {@code draft}, {@code content}, its own {@code writer} and {@code history},
 * {@code change}, {@code language}, {@code transaction} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.publish;

import org.jspecify.annotations.NullMarked;
