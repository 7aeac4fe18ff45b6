/** What reading costs the database. */
@NullMarked
package org.wegwijzer.delivery.published;

import org.jspecify.annotations.NullMarked;
