@NullUnmarked
package org.wegwijzer.http;

import org.jspecify.annotations.NullUnmarked;
