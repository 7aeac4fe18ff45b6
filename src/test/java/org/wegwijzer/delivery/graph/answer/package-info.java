/** What is promised of what an answer depends on. */
@NullMarked
package org.wegwijzer.delivery.graph.answer;

import org.jspecify.annotations.NullMarked;
