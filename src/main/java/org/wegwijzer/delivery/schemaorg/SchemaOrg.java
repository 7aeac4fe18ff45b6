package org.wegwijzer.delivery.schemaorg;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.source.SourceKind;
import org.wegwijzer.delivery.graph.answer.LoadedEntry;
import org.wegwijzer.delivery.hub.HubPages;
import org.wegwijzer.delivery.page.Pages;
import org.wegwijzer.delivery.site.Site;
import org.wegwijzer.delivery.view.CitedSource;
import org.wegwijzer.delivery.view.FaqView;
import org.wegwijzer.delivery.view.GuideView;
import org.wegwijzer.delivery.view.RecommendedSource;
import org.wegwijzer.delivery.view.Relations;
import org.wegwijzer.delivery.view.SourceView;
import org.wegwijzer.delivery.view.TopicView;

/** Says in the words of schema.org what the pages of sources, topics and guides and the list of questions show. */
@ApplicationScoped
public class SchemaOrg {

    /** The media type of JSON-LD 1.1. */
    public static final String MEDIA_TYPE = "application/ld+json";

    /** The same, less wanted than plain JSON where a request likes both alike. */
    public static final String OFFERED = MEDIA_TYPE + ";qs=0.5";

    private static final Set<SourceKind> GOVERNMENTAL =
            EnumSet.of(SourceKind.GOVERNMENT, SourceKind.MUNICIPALITY, SourceKind.EXAM_BODY);

    private final Pages pages;
    private final Site site;
    private final HubPages hub;

    SchemaOrg(Pages pages, Site site, HubPages hub) {
        this.pages = pages;
        this.site = site;
        this.hub = hub;
    }

    /** A source as an organization. */
    public RestResponse<String> source(String slug, RoutingContext request) {
        return pages.plain(
                EntryType.SOURCE,
                slug,
                request,
                List.of(),
                entry -> source(SourceView.of(entry, null))
                        .with("mainEntityOfPage", page(entry))
                        .document());
    }

    /** A topic as a page with a list of organizations, each with the reason why it is there. */
    public RestResponse<String> topic(String slug, RoutingContext request) {
        var sources = Relations.TOPIC_SOURCES.name();
        var relations = List.of(sources, Relations.TOPIC_COLLECTIONS.name() + "." + sources);
        return pages.plain(EntryType.TOPIC, slug, request, relations, this::topic);
    }

    /** A guide as an article. */
    public RestResponse<String> guide(String slug, RoutingContext request) {
        var relations = List.of(Relations.GUIDE_SOURCES.name());
        return pages.plain(EntryType.GUIDE, slug, request, relations, this::guide);
    }

    /** A page of the list of questions. */
    public RestResponse<String> faqs(RoutingContext request) {
        return pages.<FaqView>plainList(
                EntryType.FAQ,
                request,
                (listing, language) -> work("FAQPage")
                        .with("inLanguage", language)
                        .withAll(
                                "mainEntity",
                                listing.items().stream()
                                        .map(SchemaOrg::question)
                                        .toList())
                        .document());
    }

    /** Something with an author, and so with a licence; a source is neither. */
    private LinkedData work(String type) {
        return LinkedData.of(type).with("license", hub.license().orElse(null));
    }

    private @Nullable String page(LoadedEntry entry) {
        return site.page(entry.type(), entry.slug(), entry.language()).orElse(null);
    }

    private static LinkedData source(SourceView source) {
        var governmental = GOVERNMENTAL.contains(source.kind());
        return LinkedData.of(governmental ? "GovernmentOrganization" : "Organization")
                .with("@id", "urn:uuid:" + source.id())
                .with("name", source.name())
                .withAll(
                        "alternateName",
                        Stream.of(source.fullName(), source.abbreviation())
                                .filter(Objects::nonNull)
                                .filter(name -> !name.equals(source.name()))
                                .toList())
                .with("description", source.description())
                .with("url", source.url())
                .withAll("sameAs", source.sameAs() == null ? List.of() : source.sameAs());
    }

    private String topic(LoadedEntry entry) {
        var topic = TopicView.of(entry, null);
        var sources = Objects.requireNonNull(topic.sources());
        var outside = Objects.requireNonNull(sources.items()).stream()
                .filter(mention -> mention.collection() == null)
                .toList();
        var collections = Objects.requireNonNull(
                Objects.requireNonNull(topic.collections()).items());
        var inCollections = collections.stream()
                .mapToLong(collection -> collection.sources().count())
                .sum();
        var outsideCount = sources.count() - inCollections;
        return work("CollectionPage")
                .with("@id", "urn:uuid:" + topic.id())
                .with("url", page(entry))
                .with("name", topic.title())
                .with("description", topic.description())
                .with("inLanguage", topic.language())
                .with("datePublished", topic.publishedAt())
                .with("dateModified", topic.updatedAt())
                .with("lastReviewed", topic.reviewedDate())
                .with("mainEntity", outsideCount == 0 && inCollections > 0 ? null : list(outsideCount, outside))
                .withAll(
                        "hasPart",
                        collections.stream()
                                .map(collection -> list(
                                                collection.sources().count(),
                                                Objects.requireNonNull(
                                                        collection.sources().items()))
                                        .with("name", collection.title())
                                        .with("description", collection.description()))
                                .toList())
                .document();
    }

    /** The sources that stand together, or the first of them. */
    private static LinkedData list(long count, List<RecommendedSource> mentions) {
        var items = mentions.stream().map(SchemaOrg::recommended).toList();
        return LinkedData.of("ItemList")
                .with("itemListOrder", "https://schema.org/ItemListOrderAscending")
                .with("numberOfItems", count)
                .withAll("itemListElement", items);
    }

    private static LinkedData recommended(RecommendedSource recommendation) {
        return LinkedData.of("ListItem")
                .with("position", recommendation.position())
                .with("name", recommendation.source().name())
                .with("description", recommendation.note())
                .with("item", source(recommendation.source()));
    }

    private String guide(LoadedEntry entry) {
        var guide = GuideView.of(entry, null);
        var minutes = guide.readingMinutes();
        var cited =
                Objects.requireNonNull(Objects.requireNonNull(guide.sources()).items());
        return work("Article")
                .with("@id", "urn:uuid:" + guide.id())
                .with("url", page(entry))
                .with("headline", guide.title())
                .with("abstract", guide.summary())
                .with("articleBody", guide.body())
                .with("inLanguage", guide.language())
                .with("datePublished", guide.publishedAt())
                .with("dateModified", guide.updatedAt())
                .with("timeRequired", minutes == null ? null : Duration.ofMinutes(minutes))
                .withAll("citation", cited.stream().map(SchemaOrg::cited).toList())
                .document();
    }

    private static LinkedData cited(CitedSource citation) {
        var source = citation.source();
        return LinkedData.of("WebPage")
                .with("name", source.name())
                .with("description", citation.note())
                .with("url", citation.url() == null ? source.url() : citation.url())
                .with("publisher", source(source));
    }

    private static LinkedData question(FaqView faq) {
        var question = LinkedData.of("Question")
                .with("@id", "urn:uuid:" + faq.id())
                .with("name", faq.question())
                .with("inLanguage", faq.language());
        return faq.answer() == null
                ? question
                : question.with("acceptedAnswer", LinkedData.of("Answer").with("text", faq.answer()));
    }
}
