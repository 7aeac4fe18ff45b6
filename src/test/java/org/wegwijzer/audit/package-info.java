@NullMarked
package org.wegwijzer.audit;

import org.jspecify.annotations.NullMarked;
