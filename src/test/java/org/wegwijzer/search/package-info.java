/** What search promises its readers. */
package org.wegwijzer.search;
