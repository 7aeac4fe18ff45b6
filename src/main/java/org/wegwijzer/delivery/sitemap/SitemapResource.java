package org.wegwijzer.delivery.sitemap;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.delivery.graph.ContentGraph;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.delivery.site.Site;
import org.wegwijzer.http.CacheControl;
import org.wegwijzer.memory.Claim;
import org.wegwijzer.memory.Memory;
import org.wegwijzer.problem.ProblemException;
import org.wegwijzer.problem.QueryParameters;

/**
 * The sitemap over HTTP: an index, and files of a bounded number of entries. There is none unless the operator has said where
 * the site is. The index names the files below the site's own host, where search engines accept them: the site passes
 * requests for them on.
 */
@PermitAll
@Path("/")
@Produces("application/xml;charset=UTF-8")
class SitemapResource {

    /** Most entries in one file. */
    private static final int ENTRIES = 2_000;

    /** Most addresses in one file, a fifth of what sitemaps.org allows: a file is made in memory. */
    private static final int ADDRESSES = 10_000;

    /** Most links from languages to languages in one file, for the same reason. */
    private static final int LINKS = 20_000;

    /** What a link takes while a file is made, in bytes. */
    private static final int LINK_WEIGHT = 400;

    /** Crawlers come seldom; what is in front of us need not ask for each of them. */
    private static final String FRESH = CacheControl.FIVE_MINUTES;

    private static final Pattern FILE = Pattern.compile("([a-z]+)-([1-9][0-9]{0,5})");

    private final ContentGraph graph;
    private final Site site;
    private final HubPages hub;
    private final Memory memory;

    SitemapResource(ContentGraph graph, Site site, HubPages hub, Memory memory) {
        this.memory = memory;
        this.graph = graph;
        this.site = site;
        this.hub = hub;
    }

    /** The index of all files. */
    @GET
    @Path("sitemap.xml")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = FRESH)
    @Operation(hidden = true)
    public String index(@Context HttpServerRequest request) {
        QueryParameters.of(request.query()).finish();
        var origin = site.origin().orElseThrow(ProblemException::notFound);
        var most = entries();
        var files = Stream.of(EntryType.values()).flatMap(type -> files(type, most));
        return Sitemap.index(
                files.map(file -> "%s/sitemaps/%s.xml".formatted(origin, file)).toList());
    }

    /** How many entries are in one file, if each speaks all languages. */
    private int entries() {
        var languages = languages();
        return Math.max(1, Math.min(ENTRIES, Math.min(ADDRESSES / languages, LINKS / (languages * languages))));
    }

    private int languages() {
        return site.speaksLanguages() ? hub.languages().all().size() : 1;
    }

    private Stream<String> files(EntryType type, int most) {
        var count = (graph.count(type) + most - 1) / most;
        return IntStream.rangeClosed(1, (int) count).mapToObj(number -> type.plural() + "-" + number);
    }

    /** One file: some of the entries of one type. */
    @GET
    @Path("sitemaps/{file}.xml")
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = FRESH)
    @Operation(hidden = true)
    public String file(@RestPath String file, @Context HttpServerRequest request) {
        QueryParameters.of(request.query()).finish();
        var name = FILE.matcher(file);
        if (site.origin().isEmpty() || !name.matches()) {
            throw ProblemException.notFound();
        }
        try (var claim = memory.claim()) {
            return claim.during(() -> file(type(name.group(1)), Integer.parseInt(name.group(2))));
        }
    }

    private static EntryType type(String plural) {
        return Stream.of(EntryType.values())
                .filter(type -> type.plural().equals(plural))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private String file(EntryType type, int number) {
        var most = entries();
        var entries = graph.index(type, (number - 1) * most, most);
        if (entries.isEmpty()) {
            throw ProblemException.notFound();
        }
        Claim.chargeCurrent((long) entries.size() * languages() * languages() * LINK_WEIGHT);
        return Sitemap.pages(type, entries, site);
    }
}
