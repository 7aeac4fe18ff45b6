/** How a server of OpenSearch is asked: HTTP and JSON, with patience, credentials and certificates. Knows nothing of hubs. */
@NullMarked
package org.wegwijzer.search.opensearch.wire;

import org.jspecify.annotations.NullMarked;
