/** Tests of what holds for every kind of link, over HTTP. */
@NullMarked
package org.wegwijzer.content.link;

import org.jspecify.annotations.NullMarked;
