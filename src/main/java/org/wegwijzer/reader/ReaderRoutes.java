package org.wegwijzer.reader;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.asset.Asset;
import org.wegwijzer.asset.AssetAnswer;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.front.FrontChain;
import org.wegwijzer.front.LostVisitors;
import org.wegwijzer.http.CacheControl;
import org.wegwijzer.reference.ReferenceFiles;

/** Where the reader is: the same document at the address of each of its pages, and the files that it is made of. */
@ApplicationScoped
class ReaderRoutes implements LostVisitors {

    private static final String FILES = "/reader/";

    /**
     * Nothing here can be the address of anything else: not of the API, and not of what describes it. Slugs have 80 characters at most,
     * and so 40 parts: each part that a pattern repeats costs stack.
     */
    private static final Pattern PAGE = Pattern.compile("/|/search|/(?:%s)(?:/[a-z0-9]+(?:-[a-z0-9]+){0,39})?"
            .formatted(Stream.of(EntryType.values()).map(EntryType::plural).collect(Collectors.joining("|"))));

    /**
     * Scripts and styles are files of this origin, and the API is all that they reach. The one policy of trusted types is the
     * place where a text that the API has sanitised becomes part of a page.
     */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types sanitised");

    /** Where others answer, also that there is nothing. */
    private static final Pattern OTHERS = Pattern.compile(
            "/(?:v1|editorial|docs|reader|problems|q|sitemaps|\\.well-known)(?:/|$)|/[a-z]+\\.(?:xml|txt|ico)$");

    private final ReaderConfig config;
    private final ReferenceFiles reference;
    private volatile @Nullable Assets assets;

    ReaderRoutes(ReaderConfig config, ReferenceFiles reference) {
        this.config = config;
        this.reference = reference;
    }

    void register(@Observes Router router) {
        if (config.enabled()) {
            var read = Assets.read(reference.address().orElse(null));
            assets = read;
            FrontChain.READER.join(router, request -> answer(request, read));
        }
    }

    private void answer(RoutingContext context, Assets assets) {
        var request = context.request();
        var path = request.path();
        if (request.method().equals(HttpMethod.GET) && PAGE.matcher(path).matches()) {
            putPageHeaders(request.response().headers());
            AssetAnswer.send(assets.shell(), CacheControl.ASK_FIRST, request);
        } else if (path.startsWith(FILES) && assets.at(path).isPresent()) {
            AssetAnswer.send(assets.at(path).get(), CacheControl.FOR_EVER, request);
        } else if (OTHERS.matcher(path).lookingAt() || !show(context)) {
            context.next();
        }
    }

    /** The reader says in the visitor's language that there is nothing, and where to go on. */
    @Override
    public boolean show(RoutingContext context) {
        var request = context.request();
        var shown = assets;
        if (shown == null || !request.method().equals(HttpMethod.GET) || !AssetAnswer.wantsPage(request)) {
            return false;
        }
        var page = shown.shell().plain().bytes();
        putPageHeaders(request.response().headers());
        request.response()
                .setStatusCode(HttpResponseStatus.NOT_FOUND.code())
                .putHeader(HttpHeaders.CACHE_CONTROL, CacheControl.MISSING)
                .putHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .putHeader(HttpHeaders.CONTENT_TYPE, Asset.HTML)
                .putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(page.length()))
                .end(page);
        return true;
    }

    /** What a document may do, in place of what the answers of the API say. */
    private static void putPageHeaders(MultiMap headers) {
        headers.set("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .set("Cross-Origin-Opener-Policy", "same-origin")
                .set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }
}
