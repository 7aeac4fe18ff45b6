/** Published the hub itself. Knows no content type. */
@NullMarked
package org.wegwijzer.content.hub;

import org.jspecify.annotations.NullMarked;
