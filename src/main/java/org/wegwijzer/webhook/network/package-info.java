/** To which addresses messages may go: what a name means is found out here, and nothing is connected to but what was looked at. Knows nobody. */
@NullMarked
package org.wegwijzer.webhook.network;

import org.jspecify.annotations.NullMarked;
