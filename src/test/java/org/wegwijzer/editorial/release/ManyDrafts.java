package org.wegwijzer.editorial.release;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.Slug;
import org.wegwijzer.editorial.drafting.EntryDraft;

/** More drafts than a test has time to send one by one. */
@Singleton
class ManyDrafts {

    private static final int BATCH = 500;
    private static final Instant BEGUN = Instant.parse("2026-01-01T00:00:00Z");

    private final EntityManager entities;

    ManyDrafts(EntityManager entities) {
        this.entities = entities;
    }

    /** Drafts of new guides {@code g-0}, {@code g-1} and so on, each with links of three sorts, also to one of the others. */
    void ofGuides(int from, int to) {
        for (var begin = from; begin < to; begin += BATCH) {
            var first = begin;
            QuarkusTransaction.requiringNew().run(() -> {
                for (var number = first; number < Math.min(first + BATCH, to); number++) {
                    entities.persist(guide(number, number == from ? number + 1 : number - 1));
                }
            });
        }
    }

    private static EntryDraft guide(int number, int other) {
        var draft = new EntryDraft();
        draft.id = UUID.randomUUID();
        draft.type = EntryType.GUIDE;
        draft.slug = new Slug("g-" + number);
        draft.entryId = UUID.randomUUID();
        draft.version = 1;
        draft.title = "Guide " + number;
        draft.document = """
                {"slug": "g-%s", "topics": [{"topic": "early", "position": %s}],
                 "sources": [{"source": "ind", "position": 1}], "next": [{"guide": "g-%s", "position": 1}],
                 "texts": {"en": {"title": "Guide %s", "body": "See [the other](ref:guide/g-%s)."}}}""".formatted(number, number + 10, other, number, other);
        draft.words = draft.document;
        draft.createdAt = BEGUN;
        draft.createdBy = "fixture";
        draft.updatedAt = BEGUN;
        draft.updatedBy = "fixture";
        return draft;
    }
}
