package org.wegwijzer.publish.writer;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Optional;
import org.wegwijzer.content.EntryText;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.guide.Guide;
import org.wegwijzer.content.source.Source;
import org.wegwijzer.draft.OriginalMark;
import org.wegwijzer.language.LanguageTag;

/** Originals in which links lead elsewhere since what they lead to was renamed: nobody wrote them, so their translations are as good as before. */
public final class RenewedOriginals {

    private static final String TEXT =
            "select value(t) from %s e join e.texts t where e.id = :id and key(t) = :language";
    private static final String MARK = """
        select made_from from %1$s_text where %1$s_id = :id and language = :language and made_from is not null
        """;
    private static final String RENEW =
            "update %1$s_text set made_from = :now where %1$s_id = :id and made_from = :before";

    private final EntityManager entities;
    private final LanguageTag original;

    /** @param original the hub's default language */
    public RenewedOriginals(EntityManager entities, LanguageTag original) {
        this.entities = entities;
        this.original = original;
    }

    /**
     * Has translations say that they were made from the original as it is now.
     *
     * @param type one with long texts
     * @param entry the internal id of the entry
     */
    public void renew(EntryType type, long entry) {
        mark(type, entry)
                .ifPresent(before -> entities.createNativeQuery(RENEW.formatted(type.singular()))
                        .setParameter("now", OriginalMark.of(original, text(type, entry)))
                        .setParameter("id", entry)
                        .setParameter("before", before)
                        .executeUpdate());
    }

    private Optional<String> mark(EntryType type, long entry) {
        List<?> marks = entities.createNativeQuery(MARK.formatted(type.singular()), String.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("id", entry)
                .setParameter("language", original.value())
                .getResultList();
        return marks.stream().map(String::valueOf).findFirst();
    }

    private EntryText<?> text(EntryType type, long entry) {
        var entity = type == EntryType.GUIDE ? Guide.class : Source.class;
        return entities.createQuery(TEXT.formatted(entity.getSimpleName()), EntryText.class)
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("id", entry)
                .setParameter("language", original)
                .getSingleResult();
    }
}
