package org.wegwijzer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A package on the map of the code, and whom it may know besides itself. */
record Room(String name, List<String> knows) {

    /** Each package with all that it may know besides itself; {@code ..} is whatever lies below. */
    static final List<Room> MAP = List.of(
            room("http"),
            room("digest"),
            room("problem", "http"),
            room("front", "http", "problem"),
            room("text"),
            room("memory", "problem"),
            room("markdown", "text"),
            room("transaction"),
            room("retry", "digest", "transaction", "problem"),
            room("archive"),
            room("door", "http", "problem"),
            room("language", "http", "problem"),
            room("expand", "problem"),
            room("sql", "language", "memory"),
            room("content", "language"),
            room("content.link", "content"),
            room("content.hub", "content", "language"),
            room("content.source", "content", "language"),
            room("content.topic", "content", "content.source", "language"),
            room("content.guide", "content", "content.source", "content.topic", "language"),
            room("content.faq", "content", "content.source", "content.topic", "content.guide", "language"),
            room("change", "digest", "content", "sql"),
            room("draft", "content..", "language"),
            room("draft.document", "draft", "content..", "language", "markdown", "problem", "text"),
            room("publish.history", "content"),
            room("publish.writer", "draft", "content..", "language"),
            room("publish", "digest", "draft", "publish..", "content..", "change", "language", "problem", "transaction", "sql"),
            room("editorial", "publish", "content..", "language", "problem", "transaction"),
            room(
                    "editorial.drafting", "http",
                    "editorial",
                    "publish",
                    "draft",
                    "draft.document",
                    "content",
                    "language",
                    "problem"),
            room(
                    "editorial.release", "digest", "http", "content.link",
                    "editorial",
                    "editorial.drafting",
                    "publish",
                    "publish.history",
                    "draft",
                    "draft.document",
                    "content",
                    "change",
                    "language",
                    "markdown",
                    "problem"),
            room(
                    "editorial.revision", "content.link",
                    "editorial",
                    "editorial.drafting",
                    "publish",
                    "publish.history",
                    "draft",
                    "content",
                    "problem"),
            room(
                    "editorial.entries",
                    "editorial",
                    "editorial.drafting",
                    "publish.history",
                    "content",
                    "language",
                    "problem"),
            room(
                    "editorial.preview", "digest",
                    "editorial.release",
                    "delivery..",
                    "sql",
                    "change",
                    "content",
                    "content.link",
                    "language",
                    "problem",
                    "access"),
            room(
                    "editorial.web", "digest", "http",
                    "access",
                    "editorial..",
                    "publish..",
                    "draft.document",
                    "content",
                    "problem",
                    "text",
                    "retry"),
            room("bundle", "draft..", "publish..", "content", "problem", "archive"),
            room("search", "content", "language", "problem"),
            room("search.text", "language"),
            room("search.content", "search", "content", "content.link", "language", "markdown", "sql"),
            room(
                    "search.lucene",
                    "search",
                    "search.content",
                    "search.text",
                    "change",
                    "content",
                    "language",
                    "problem"),
            room("delivery.site", "content", "language", "text"),
            room("delivery.published", "sql", "change", "problem"),
            room("delivery.cache", "digest", "front", "http", "change", "memory", "problem"),
            room("delivery.parameter", "digest", "content", "problem"),
            room("delivery.relation", "content", "language", "sql"),
            room(
                    "delivery.graph.declaration",
                    "delivery.parameter",
                    "delivery.relation",
                    "content",
                    "expand",
                    "problem"),
            room(
                    "delivery.graph.request",
                    "delivery.graph.declaration",
                    "delivery.parameter",
                    "delivery.relation",
                    "content",
                    "expand",
                    "language",
                    "problem"),
            room(
                    "delivery.graph.plan",
                    "delivery.graph.declaration",
                    "delivery.graph.request",
                    "delivery.parameter",
                    "content",
                    "expand",
                    "language",
                    "problem",
                    "sql"),
            room(
                    "delivery.graph.answer",
                    "delivery.graph.declaration",
                    "delivery.graph.request",
                    "delivery.graph.plan",
                    "delivery.parameter",
                    "delivery.published",
                    "delivery.relation",
                    "delivery.site",
                    "change",
                    "content",
                    "expand",
                    "language",
                    "markdown",
                    "memory",
                    "problem",
                    "sql"),
            room(
                    "delivery.graph",
                    "delivery.graph..",
                    "delivery.published",
                    "delivery.relation",
                    "delivery.site",
                    "content",
                    "sql"),
            room(
                    "delivery.hub",
                    "delivery.published",
                    "delivery.relation",
                    "content.hub",
                    "change",
                    "expand",
                    "language",
                    "problem",
                    "sql"),
            room(
                    "delivery.view",
                    "delivery.graph..",
                    "delivery.relation",
                    "delivery.hub",
                    "content..",
                    "language",
                    "markdown"),
            room(
                    "delivery.page",
                    "http",
                    "delivery.cache",
                    "delivery.graph..",
                    "delivery.parameter",
                    "delivery.relation",
                    "delivery.hub",
                    "content",
                    "expand",
                    "language",
                    "problem"),
            room(
                    "delivery.schemaorg",
                    "delivery.page",
                    "delivery.view",
                    "delivery.graph..",
                    "delivery.relation",
                    "delivery.site",
                    "content..",
                    "language"),
            room(
                    "delivery.search",
                    "search",
                    "delivery.hub",
                    "delivery.page",
                    "delivery.view",
                    "delivery.graph..",
                    "delivery.parameter",
                    "delivery.relation",
                    "content",
                    "expand",
                    "language",
                    "problem"),
            room(
                    "delivery.sitemap", "http",
                    "delivery.graph..",
                    "delivery.hub",
                    "delivery.site",
                    "content",
                    "language",
                    "memory",
                    "problem"),
            pageOf("source"),
            pageOf("topic"),
            pageOf("guide"),
            pageOf("faq"),
            room("asset", "digest", "http"),
            room("reference", "asset", "http", "markdown", "problem"),
            room("audit", "problem"),
            room("access", "digest", "front", "audit", "problem", "text", "retry", "transaction", "sql"),
            room(
                    "editorial.web.bundle",
                    "access",
                    "bundle",
                    "draft.document",
                    "content",
                    "publish",
                    "problem",
                    "retry"),
            room("editorial.web.access", "access", "audit", "problem", "retry"),
            room("command", "access", "audit", "bundle", "content", "publish"),
            room("wellknown", "content", "front", "http", "problem", "reference", "text", "asset", "delivery.site"),
            room("reader", "content", "digest", "front", "http", "asset", "reference"),
            room(
                    "openapi",
                    "access",
                    "delivery..",
                    "editorial..",
                    "content..",
                    "expand",
                    "language",
                    "problem",
                    "retry"));

    private static Room room(String name, String... knows) {
        return new Room(name, List.of(knows));
    }

    /** A content type on the wire knows its own entity's package and no other's. */
    private static Room pageOf(String type) {
        var content = "content." + type;
        return room(
                "delivery." + type,
                "delivery.page",
                "delivery.view",
                "delivery.graph..",
                "delivery.relation",
                "delivery.hub",
                "delivery.schemaorg",
                "content",
                content,
                "language");
    }

    String sentence() {
        return knows.isEmpty()
                ? name + " knows nobody"
                : name + " knows " + String.join(", ", knows) + " and nobody else";
    }

    String identifier() {
        return ArchitectureTest.ROOT + "." + name;
    }

    ArchRule rule() {
        var known = Stream.of(List.of(name), knows)
                .flatMap(Collection::stream)
                .map(room -> ArchitectureTest.ROOT + "." + room)
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(identifier())
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(known).or(not(resideInAPackage(ArchitectureTest.ROOT + ".."))));
    }
}
