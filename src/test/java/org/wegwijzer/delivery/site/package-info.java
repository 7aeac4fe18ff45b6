/** What the operator says of the site. */
@NullMarked
package org.wegwijzer.delivery.site;

import org.jspecify.annotations.NullMarked;
