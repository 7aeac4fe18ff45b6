@NullMarked
package org.wegwijzer.editorial.web.access;

import org.jspecify.annotations.NullMarked;
