/** What is promised of how content types are declared to readers. */
@NullMarked
package org.wegwijzer.delivery.graph.declaration;

import org.jspecify.annotations.NullMarked;
