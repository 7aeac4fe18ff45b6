/** What is promised of whatever a request passes before it is looked at. */
@NullMarked
package org.wegwijzer.front;

import org.jspecify.annotations.NullMarked;
