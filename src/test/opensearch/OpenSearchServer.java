import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.analysis.common.CommonAnalysisPlugin;
import org.opensearch.common.settings.Settings;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.transport.Netty4Plugin;

/**
 * A server of OpenSearch with what every distribution has and tests need, for a JVM of its own whose class path is its jars:
 * {@code java -cp 'jars/*' OpenSearchServer.java FOLDER PORT}. It runs as any user, listens at the loopback address alone, says its
 * HTTP port in {@code FOLDER/logs/http.ports}, and ends when its standard input does.
 */
class OpenSearchServer extends Node {

    private OpenSearchServer(Settings settings) {
        super(
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "test"),
                List.of(Netty4Plugin.class, CommonAnalysisPlugin.class),
                false);
    }

    public static void main(String[] arguments) throws Exception {
        var settings = Settings.builder()
                .put("path.home", Path.of(arguments[0]).toAbsolutePath().toString())
                .put("cluster.name", "wegwijzer-test")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", arguments[1])
                .put("transport.port", "0")
                .put("transport.type", "netty4")
                .put("http.type", "netty4")
                .put("node.portsfile", true)
                // Tests fill disks as they like.
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build();
        try (var server = new OpenSearchServer(settings)) {
            server.start();
            // Whoever started it holds the other end.
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }
}
