/** How a server is asked, and what becomes of rubbish. */
package org.wegwijzer.search.opensearch.wire;
