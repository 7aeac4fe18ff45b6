/**
 * All entries as editors see them in a list: public, drafted and gone. Knows {@code editorial}, {@code editorial.drafting}, {@code publish}, {@code
 * publish.history}, {@code content} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.editorial.entries;

import org.jspecify.annotations.NullMarked;
