/** What texts and addresses are, by themselves. */
@NullMarked
package org.wegwijzer.text;

import org.jspecify.annotations.NullMarked;
