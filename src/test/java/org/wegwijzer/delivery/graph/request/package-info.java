/** What is promised of how requests for lists are read. */
@NullMarked
package org.wegwijzer.delivery.graph.request;

import org.jspecify.annotations.NullMarked;
