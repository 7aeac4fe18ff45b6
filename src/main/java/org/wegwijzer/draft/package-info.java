/**
 * Drafts: what an entry says, as one document in the shape of the bundle. A draft is complete in itself, knows its links by
 * slug and is compared by value. Knows {@code content} and {@code language}.
 */
@NullMarked
package org.wegwijzer.draft;

import org.jspecify.annotations.NullMarked;
