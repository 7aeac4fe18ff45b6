/** What is promised of how rows are brought in line with drafts. */
@NullMarked
package org.wegwijzer.publish.writer;

import org.jspecify.annotations.NullMarked;
