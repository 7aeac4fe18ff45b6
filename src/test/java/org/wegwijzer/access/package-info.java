@NullMarked
package org.wegwijzer.access;

import org.jspecify.annotations.NullMarked;
