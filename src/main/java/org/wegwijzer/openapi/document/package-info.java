/** The schemas of documents in the specification for editors, made of those of the bundle. Knows {@code content} and {@code content.link}. */
@NullMarked
package org.wegwijzer.openapi.document;

import org.jspecify.annotations.NullMarked;
