package org.wegwijzer.wellknown;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.wegwijzer.asset.Asset;
import org.wegwijzer.asset.AssetAnswer;
import org.wegwijzer.front.FrontChain;
import org.wegwijzer.http.CacheControl;

/**
 * The specifications over HTTP: made when they are first asked for, once, and not by the threads that serve everybody else;
 * compressed, and not sent again to whoever has them.
 */
@ApplicationScoped
class SpecificationRoutes {

    /** What Quarkus calls the documents. */
    private static final String PUBLIC = "<default>";

    private static final String SPARSE = "sparse";

    private static final String EDITORIAL = "editorial";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, Document> DOCUMENTS = Map.of(
            "/v1/openapi.json", new Document(PUBLIC, Format.JSON),
            "/v1/openapi.yaml", new Document(PUBLIC, Format.YAML),
            "/v1/openapi", new Document(PUBLIC, Format.YAML),
            "/v1/openapi-sparse.json", new Document(SPARSE, Format.JSON),
            "/v1/openapi-sparse.yaml", new Document(SPARSE, Format.YAML),
            "/v1/openapi-sparse", new Document(SPARSE, Format.YAML),
            "/editorial/v1/openapi.json", new Document(EDITORIAL, Format.JSON),
            "/editorial/v1/openapi.yaml", new Document(EDITORIAL, Format.YAML),
            "/editorial/v1/openapi", new Document(EDITORIAL, Format.YAML));

    private final OpenApiDocumentService documents;
    private final Vertx vertx;
    private final Map<Document, Future<Asset>> made = new ConcurrentHashMap<>();

    SpecificationRoutes(OpenApiDocumentService documents, Vertx vertx) {
        this.documents = documents;
        this.vertx = vertx;
    }

    /** A document in one of its notations. */
    private record Document(String name, Format format) {

        String mediaType() {
            return (format == Format.JSON ? "application/json" : "application/yaml") + ";charset=UTF-8";
        }
    }

    void register(@Observes Router router) {
        FrontChain.SPECIFICATIONS.join(router, this::answer);
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        var document = DOCUMENTS.get(request.path());
        if (document == null || !request.method().equals(HttpMethod.GET)) {
            context.next();
        } else {
            made.computeIfAbsent(document, this::make)
                    .onSuccess(asset -> AssetAnswer.send(asset, CacheControl.FIVE_MINUTES, request))
                    .onFailure(failure -> {
                        made.remove(document);
                        context.fail(failure);
                    });
        }
    }

    private Future<Asset> make(Document document) {
        return vertx.executeBlocking(() -> Asset.inAllCodings(document.mediaType(), text(document)), false);
    }

    /** Quarkus prints JSON for people, who have YAML for that. */
    private byte[] text(Document document) throws IOException {
        var text = documents.getDocument(document.name(), document.format());
        return document.format() == Format.JSON ? JSON.writeValueAsBytes(JSON.readTree(text)) : text;
    }
}
