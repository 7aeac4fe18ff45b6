/** How long what was found is what would be found. */
package org.wegwijzer.search.validity;
