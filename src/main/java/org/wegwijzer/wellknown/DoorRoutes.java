package org.wegwijzer.wellknown;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.wegwijzer.asset.Asset;
import org.wegwijzer.asset.AssetAnswer;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.relation.Addresses;
import org.wegwijzer.delivery.site.Site;
import org.wegwijzer.front.FrontChain;
import org.wegwijzer.http.CacheControl;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;
import org.wegwijzer.reference.ReferenceFiles;

/** Where strangers try first: what robots may do, the icon, and what the API has. Part of no specification. */
@ApplicationScoped
class DoorRoutes {

    private static final String ICON = "reader/icon.svg";

    private final Map<String, Asset> assets;

    DoorRoutes(Site site, ReferenceFiles reference, ObjectMapper json) {
        this.assets = Map.of(
                "/robots.txt", text("text/plain;charset=utf-8", robots(site)),
                "/favicon.ico", Asset.named(ICON, Asset.bytes(ICON)),
                "/v1", text("application/json", index(reference, json)));
    }

    private static Asset text(String mediaType, String text) {
        return Asset.of(mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Everything public may be read; what editors see needs a key anyway (RFC 9309). */
    private static String robots(Site site) {
        var rules = "User-agent: *\nDisallow: /editorial/\nAllow: /\n";
        return site.origin()
                .map(origin -> rules + "\nSitemap: %s/sitemap.xml\n".formatted(origin))
                .orElse(rules);
    }

    private static String index(ReferenceFiles reference, ObjectMapper json) {
        var links = new LinkedHashMap<String, String>();
        var types = Stream.of(EntryType.values()).map(EntryType::plural);
        Stream.of(Stream.of("hub"), types, Stream.of("search", "suggest"))
                .flatMap(names -> names)
                .forEach(name -> links.put(name, "/v1/" + name));
        links.put("home", Addresses.PAGES + "/home");
        links.put("openapiJson", "/v1/openapi.json");
        links.put("openapiYaml", "/v1/openapi.yaml");
        links.put("openapiSparseJson", "/v1/openapi-sparse.json");
        links.put("catalog", ApiCatalogResource.ADDRESS);
        links.put("webhookKeys", JwksResource.ADDRESS);
        reference.address().ifPresent(address -> links.put("documentation", address));
        try {
            return json.writeValueAsString(Map.of("links", links));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void register(@Observes Router router) {
        FrontChain.DOORMAT.join(router, this::answer);
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        var asset = assets.get(request.path());
        if (asset == null || !request.method().equals(HttpMethod.GET)) {
            context.next();
        } else {
            answer(context, request, asset);
        }
    }

    private static void answer(RoutingContext context, HttpServerRequest request, Asset asset) {
        try {
            QueryParameters.of(request.query()).finish();
            AssetAnswer.send(asset, CacheControl.ONE_HOUR, request);
        } catch (ProblemException fault) {
            context.fail(fault);
        }
    }
}
