package org.wegwijzer.publish;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.wegwijzer.language.HubLanguages;
import org.wegwijzer.language.LanguageTag;

/** Keeps since when each language is served as it is now. */
final class LanguageStarts {

    private static final String FORGET = "delete from language_start where language = :language";
    private static final String KEEP =
            "insert into language_start (language, sequence, spoken) values (:language, :sequence, :spoken)";

    private final EntityManager entities;

    LanguageStarts(EntityManager entities) {
        this.entities = entities;
    }

    /** The hub speaks other languages by this change, or others stand in for a text that is missing. */
    void changed(HubLanguages before, HubLanguages after, long sequence) {
        var all = new LinkedHashSet<>(before.all());
        all.addAll(after.all());
        all.stream()
                .filter(language -> isAnother(language, before, after))
                .forEach(language -> keep(language, sequence, after.all().contains(language)));
    }

    private void keep(LanguageTag language, long sequence, boolean spoken) {
        entities.createNativeQuery(FORGET)
                .setParameter("language", language.value())
                .executeUpdate();
        entities.createNativeQuery(KEEP)
                .setParameter("language", language.value())
                .setParameter("sequence", sequence)
                .setParameter("spoken", spoken)
                .executeUpdate();
    }

    private static boolean isAnother(LanguageTag language, HubLanguages before, HubLanguages after) {
        return before.all().contains(language) != after.all().contains(language)
                || !standIns(language, before, after.all()).equals(standIns(language, after, before.all()));
    }

    /** In which order its readers are served the languages that stay. */
    private static List<LanguageTag> standIns(LanguageTag language, HubLanguages hub, List<LanguageTag> others) {
        var stay = Set.copyOf(others);
        return hub.negotiate(language, null).tags().stream()
                .filter(stay::contains)
                .toList();
    }
}
