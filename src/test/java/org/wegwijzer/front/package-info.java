@NullUnmarked
package org.wegwijzer.front;

import org.jspecify.annotations.NullUnmarked;
