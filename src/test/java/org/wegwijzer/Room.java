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
            room("problem"),
            room("text"),
            room("memory", "problem"),
            room("markdown", "text"),
            room("transaction"),
            room("retry", "transaction", "problem"),
            room("archive"),
            room("door", "problem"),
            room("language", "problem"),
            room("expand", "problem"),
            room("content", "language"),
            room("content.link", "content"),
            room("content.hub", "content", "language"),
            room("content.source", "content", "language"),
            room("content.topic", "content", "content.source", "language"),
            room("content.guide", "content", "content.source", "content.topic", "language"),
            room("content.faq", "content", "content.source", "content.topic", "content.guide", "language"),
            room("change", "content"),
            room("editorial.draft", "content..", "language"),
            room("editorial.history", "content"),
            room("editorial", "content..", "editorial..", "change", "language", "problem", "transaction"),
            room(
                    "editorial.desk",
                    "bundle",
                    "editorial..",
                    "content..",
                    "change",
                    "language",
                    "markdown",
                    "problem",
                    "transaction"),
            room(
                    "editorial.preview",
                    "editorial.desk",
                    "delivery..",
                    "change",
                    "content",
                    "content.link",
                    "language",
                    "problem",
                    "access"),
            room("editorial.web", "access", "editorial..", "bundle", "content", "problem", "text", "retry"),
            room("bundle", "content..", "editorial..", "language", "markdown", "problem", "text", "archive"),
            room("search", "content", "language", "problem"),
            room("search.text", "language"),
            room("search.content", "search", "content", "content.link", "language", "markdown"),
            room(
                    "search.lucene",
                    "search",
                    "search.content",
                    "search.text",
                    "change",
                    "content",
                    "language",
                    "problem"),
            room("delivery", "language", "problem"),
            room("delivery.site", "content", "language", "text"),
            room("delivery.cache", "change", "memory", "problem"),
            room(
                    "delivery.graph",
                    "delivery.site",
                    "change",
                    "content",
                    "expand",
                    "language",
                    "markdown",
                    "memory",
                    "problem"),
            room("delivery.view", "delivery.graph", "delivery.hub", "content..", "language", "markdown"),
            room("delivery.hub", "delivery.graph", "content.hub", "change", "expand", "language", "problem"),
            room(
                    "delivery.page",
                    "delivery.cache",
                    "delivery.graph",
                    "delivery.hub",
                    "content",
                    "expand",
                    "language",
                    "problem"),
            room(
                    "delivery.schemaorg",
                    "delivery.page",
                    "delivery.view",
                    "delivery.graph",
                    "delivery.site",
                    "content..",
                    "language"),
            room(
                    "delivery.search",
                    "search",
                    "delivery.hub",
                    "delivery.page",
                    "delivery.view",
                    "delivery.graph",
                    "content",
                    "language",
                    "problem"),
            room(
                    "delivery.sitemap",
                    "delivery.graph",
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
            room("asset"),
            room("reference", "asset", "markdown", "problem"),
            room("audit", "problem"),
            room("access", "audit", "problem", "text", "retry", "transaction"),
            room("editorial.web.bundle", "access", "bundle", "content", "editorial", "problem", "retry"),
            room("editorial.web.access", "access", "audit", "problem", "retry"),
            room("command", "access", "audit", "bundle", "content", "editorial"),
            room("wellknown", "content", "problem", "reference", "text", "asset", "delivery.site"),
            room("reader", "content", "asset", "reference", "delivery"),
            room("openapi", "access", "delivery..", "editorial..", "content..", "expand", "problem", "retry"));

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
                "delivery.graph",
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
