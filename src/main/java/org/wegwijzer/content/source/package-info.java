/** Published authorities that readers are sent to. Knows no other content type. */
@NullMarked
package org.wegwijzer.content.source;

import org.jspecify.annotations.NullMarked;
