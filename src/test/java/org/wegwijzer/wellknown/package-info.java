/** What is at well-known addresses. */
@NullMarked
package org.wegwijzer.wellknown;

import org.jspecify.annotations.NullMarked;
