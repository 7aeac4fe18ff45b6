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

    /** Each package with all that it may know besides itself, lower ones first; {@code ..} is whatever lies below. */
    static final List<Room> MAP = """
            http:
            hint:
            digest:
            problem: hint, http
            front: http, problem
            text:
            memory: problem
            markdown: text
            transaction:
            retry: digest, transaction, problem
            archive:
            door: http, problem
            language: http, problem
            expand: hint, problem
            sql: language, memory
            content: language
            content.link: content
            content.hub: content, language
            content.source: content, language
            content.topic: content, content.source, language
            content.guide: content, content.source, content.topic, language
            content.faq: content, content.source, content.topic, content.guide, language
            change: digest, content, language, sql
            webhook.event:
            webhook.network:
            webhook.signature: digest, sql, transaction
            purge: change, digest, sql
            draft: digest, content.., language
            draft.document: draft, content.., language, markdown, problem, text
            publish.history: content
            publish.writer: draft, content.., language
            publish.reference: content, markdown
            publish: digest, draft, publish.., content.., change, language, problem, transaction, sql
            editorial: access, publish, draft, draft.document, content.., language, problem, transaction
            editorial.drafting: access, http, editorial, publish, publish.history, draft, draft.document, content, content.hub, language, \
                problem
            editorial.release: access, digest, http, content.link, editorial, editorial.drafting, publish.., draft, \
                draft.document, content, change, language, markdown, problem, webhook.event
            editorial.revision: content.link, editorial, editorial.drafting, publish, publish.history, draft, content, \
                problem
            editorial.entries: editorial, editorial.drafting, publish, publish.history, content, content.link, language, problem
            editorial.preview: digest, editorial, editorial.release, publish.history, delivery.., sql, change, content, content.link, language, problem, \
                access
            editorial.work: editorial, editorial.release, content, content.link, language, problem
            editorial.web: digest, http, access, editorial.., publish.., draft.document, content, language, problem, text, retry
            bundle.export: draft.., publish, content, language
            bundle: bundle.export, draft.., publish.., content, language, problem, archive, webhook.event
            editorial.translation: access, digest, bundle.export, editorial, editorial.drafting, publish, publish.history, draft, content, \
                language, problem
            search: change, content, language, problem
            search.text: language
            search.content: search, content, content.link, language, markdown, sql
            search.highlight:
            search.validity: change
            search.index: search, search.content, search.text, search.validity, change, content, language
            search.query: search, search.content, search.text, search.index, search.highlight, search.validity, content, language
            search.hit: search, search.content, search.index, search.query, search.highlight, content, language
            search.engine: search, change
            search.lucene: search, search.content, search.text, search.index, search.query, search.hit, search.engine, \
                search.validity, change, content, language, problem
            search.opensearch.wire:
            search.opensearch: search, search.content, search.text, search.index, search.query, search.hit, search.engine, \
                search.opensearch.wire, change, content, language, problem
            asset: digest, http
            problem.page: asset, front, http, markdown, problem
            reference.handbook: markdown
            reference: asset, http, reference.handbook, problem
            reader: content, digest, front, http, asset, reference
            delivery.site: content, language, text, reader
            delivery.published: sql, change, problem
            delivery.cache: digest, front, http, change, memory, problem, purge
            delivery.parameter: digest, content, hint, problem
            delivery.relation: content, language, sql
            delivery.graph.declaration: delivery.parameter, delivery.relation, content, expand, hint, problem
            delivery.graph.request: delivery.graph.declaration, delivery.parameter, delivery.relation, content, expand, \
                hint, language, problem
            delivery.graph.plan: delivery.graph.declaration, delivery.graph.request, delivery.parameter, content, expand, \
                language, problem, sql
            delivery.graph.answer: delivery.graph.declaration, delivery.graph.request, delivery.graph.plan, \
                delivery.parameter, delivery.published, delivery.relation, delivery.site, change, content, expand, language, \
                markdown, memory, problem, sql, text
            delivery.graph: delivery.graph.., delivery.published, delivery.relation, delivery.site, content, hint, problem, sql
            delivery.hub: delivery.published, delivery.relation, content.hub, change, expand, language, problem, sql
            delivery.view: delivery.graph.., delivery.relation, delivery.hub, content.., language, markdown
            delivery.page: http, change, delivery.cache, delivery.graph.., delivery.parameter, delivery.relation, delivery.hub, \
                content, expand, hint, language, problem
            delivery.schemaorg: delivery.hub, delivery.page, delivery.view, delivery.graph.., delivery.relation, delivery.site, content.., \
                language
            delivery.search: search, delivery.hub, delivery.page, delivery.view, delivery.graph.., delivery.parameter, \
                delivery.relation, content, expand, language, problem
            delivery.sitemap: http, delivery.graph.., delivery.hub, delivery.site, content, language, memory, problem
            delivery.whole: delivery.page, delivery.view, delivery.relation, delivery.graph.., delivery.hub, content, expand
            delivery.feed: front, http, delivery.cache, delivery.page, delivery.view, delivery.graph.., delivery.parameter, \
                delivery.published, delivery.relation, delivery.hub, change, content, content.link, digest, expand, language, \
                problem, search, sql
            delivery.snapshot: http, digest, delivery.feed, delivery.page, delivery.graph.request, delivery.published, \
                delivery.relation, change, content, language, problem, sql, transaction
            delivery.redirect: delivery.page, delivery.graph.., delivery.parameter, delivery.published, delivery.relation, \
                content, problem, sql
            delivery.source: delivery.page, delivery.view, delivery.graph.., delivery.relation, delivery.hub, \
                delivery.schemaorg, content, content.source, language
            delivery.topic: delivery.page, delivery.view, delivery.graph.., delivery.relation, delivery.hub, \
                delivery.schemaorg, content, content.topic, language
            delivery.guide: delivery.page, delivery.view, delivery.graph.., delivery.relation, delivery.hub, \
                delivery.schemaorg, content, content.guide, language
            delivery.faq: delivery.page, delivery.view, delivery.graph.., delivery.relation, delivery.hub, \
                delivery.schemaorg, content, content.faq, language
            audit: problem
            access: digest, front, audit, content, language, problem, text, retry, transaction, sql
            delivery.stream: access, door, front, http, delivery.cache, delivery.graph.request, delivery.page, delivery.published, \
                delivery.relation, change, content, language, problem, sql
            webhook: editorial, content, http, problem, sql, transaction, webhook.event, webhook.signature
            webhook.delivery: audit, change, digest, http, problem, sql, webhook, webhook.event, webhook.network, webhook.signature
            editorial.web.webhook: access, editorial.web, http, problem, retry, webhook..
            editorial.web.bundle: http, access, bundle.., draft, draft.document, editorial, editorial.translation, editorial.web, \
                content, language, publish, problem, retry
            editorial.web.access: access, audit, content, editorial.web, language, problem, retry
            command: access, audit, bundle.., content, publish
            wellknown: webhook.signature, content, front, http, problem, reference, text, asset, delivery.site, delivery.relation
            openapi.document: content, content.link
            openapi: openapi.document, access, audit, bundle, webhook.., delivery.., editorial.., change, content.., expand, language, problem, retry
            """.lines().map(Room::of).toList();

    private static Room of(String line) {
        var parts = line.split(":", 2);
        return new Room(
                parts[0],
                Stream.of(parts[1].split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList());
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
