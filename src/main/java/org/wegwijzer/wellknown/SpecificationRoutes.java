package org.wegwijzer.wellknown;

import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
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

    /** What Quarkus calls the two documents. */
    private static final String PUBLIC = "<default>";

    private static final String EDITORIAL = "editorial";

    private static final Map<String, Document> DOCUMENTS = Map.of(
            "/v1/openapi.json", new Document(PUBLIC, Format.JSON),
            "/v1/openapi.yaml", new Document(PUBLIC, Format.YAML),
            "/v1/openapi", new Document(PUBLIC, Format.YAML),
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
        return vertx.executeBlocking(
                () -> Asset.of(document.mediaType(), documents.getDocument(document.name(), document.format())), false);
    }
}
