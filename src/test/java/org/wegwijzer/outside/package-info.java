/** How the application looks from outside: behind other people's servers, and to those who judge HTTP. */
@NullMarked
package org.wegwijzer.outside;

import org.jspecify.annotations.NullMarked;
