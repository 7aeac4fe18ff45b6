/** What is promised of rendered answers. */
@NullMarked
package org.wegwijzer.delivery.cache;

import org.jspecify.annotations.NullMarked;
