/** A hub, or a part of it, written as a bundle: as folders, archives and JSON documents. */
@NullMarked
package org.wegwijzer.bundle.export;

import org.jspecify.annotations.NullMarked;
