@NullMarked
package org.wegwijzer.command;

import org.jspecify.annotations.NullMarked;
