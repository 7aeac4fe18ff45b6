/** What is promised of what is kept of publications. */
@NullMarked
package org.wegwijzer.publish.history;

import org.jspecify.annotations.NullMarked;
