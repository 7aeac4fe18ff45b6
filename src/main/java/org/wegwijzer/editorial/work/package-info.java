/**
 * What a team has to do: what is missing, outdated, to be reviewed, unfinished, waiting for approval or failed. Only reads. Knows {@code
 * editorial}, {@code editorial.release}, {@code content}, {@code content.link} and {@code language}.
 */
@NullMarked
package org.wegwijzer.editorial.work;

import org.jspecify.annotations.NullMarked;
