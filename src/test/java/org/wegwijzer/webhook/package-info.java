@NullMarked
package org.wegwijzer.webhook;

import org.jspecify.annotations.NullMarked;
