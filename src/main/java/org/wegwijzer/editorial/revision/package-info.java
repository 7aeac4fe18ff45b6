/**
 * What entries said once: shown, compared, and made a draft again. Knows {@code editorial}, {@code editorial.drafting}, {@code
 * publish}, {@code publish.history}, {@code draft}, {@code content} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.editorial.revision;

import org.jspecify.annotations.NullMarked;
