/**
 * What the specification says beyond what the framework derives: parameters, required members, words, problems, examples. It
 * reads the same declarations by which requests are read, so the two cannot part. Knows {@code delivery}, {@code expand},
 * {@code content} and {@code problem}.
 */
@NullMarked
package org.wegwijzer.openapi;

import org.jspecify.annotations.NullMarked;
