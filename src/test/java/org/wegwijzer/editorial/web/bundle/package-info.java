@NullMarked
package org.wegwijzer.editorial.web.bundle;

import org.jspecify.annotations.NullMarked;
