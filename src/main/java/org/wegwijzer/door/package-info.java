/**
 * The connections of the server, before anybody reads a request from them: how many one address has, how long they may take, and
 * whether what they carry is HTTP to the letter. Knows {@code problem}.
 */
@NullMarked
package org.wegwijzer.door;

import org.jspecify.annotations.NullMarked;
