package org.wegwijzer.editorial.translation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wegwijzer.editorial.translation.TranslationFile.Text;
import org.wegwijzer.editorial.translation.TranslationReport.SkippedUnit;
import org.wegwijzer.editorial.translation.TranslationUnit.Field;
import org.wegwijzer.language.LanguageTag;

/** Puts translated texts into the document of one entry. Used for one entry. */
final class EntryTranslation {

    private final ObjectNode before;
    private final ObjectNode after;
    private final LanguageTag into;
    private final List<TranslationUnit> units;
    /** By the id of the unit. */
    private final Map<String, String> given = new HashMap<>();

    private final List<String> taken = new ArrayList<>();
    private final List<SkippedUnit> skipped = new ArrayList<>();
    private long unchanged;
    private long untranslated;

    /** @param document what the entry says, with nothing shortened */
    EntryTranslation(ObjectNode document, LanguageTag from, LanguageTag into) {
        this.before = document;
        this.after = document.deepCopy();
        this.into = into;
        this.units = TranslationUnits.of(document, from, into);
    }

    /** Takes what fits what the original says. */
    void take(List<Text> texts) {
        var sources = new HashMap<String, String>();
        units.forEach(unit -> sources.put(unit.id(), lines(unit.source())));
        for (var text : texts) {
            if (text.target().isEmpty()) {
                untranslated++;
            } else if (lines(text.source()).equals(sources.get(text.id()))) {
                given.put(text.id(), text.target().get());
            } else {
                skip(text.id(), text.name(), "stale");
            }
        }
        var byOwner = units.stream()
                .collect(groupingBy(
                        unit -> unit.field().texts() + "/" + unit.field().member(), LinkedHashMap::new, toList()));
        byOwner.values().forEach(this::put);
    }

    /** However lines end; files of other systems end them in their way. */
    private static String lines(String text) {
        return text.replaceAll("\\r\\n?", "\n");
    }

    private void put(List<TranslationUnit> sameMember) {
        if (sameMember.get(0).field().isItem()) {
            items(sameMember);
        } else {
            sameMember.forEach(this::text);
        }
    }

    private void text(TranslationUnit unit) {
        given(unit).ifPresent(text -> {
            var texts = texts(unit.field());
            if (unit.field().member().isEmpty()) {
                texts.put(into.value(), text);
            } else {
                texts.withObjectProperty(into.value()).put(unit.field().member(), text);
            }
            count(unit);
        });
    }

    /** A list is translated as a whole: nobody knows where an item is missing. */
    private void items(List<TranslationUnit> items) {
        var said = items.stream()
                .map(unit -> given(unit).or(unit::target))
                .flatMap(Optional::stream)
                .toList();
        var isWhole = said.size() == items.size();
        if (isWhole && items.stream().anyMatch(unit -> given(unit).isPresent())) {
            var field = items.get(0).field();
            var list = texts(field).withObjectProperty(into.value()).putArray(field.member());
            said.forEach(list::add);
        }
        items.stream().filter(unit -> given(unit).isPresent()).forEach(unit -> {
            if (isWhole) {
                count(unit);
            } else {
                skip(unit.id(), unit.field().pointer(into.value()), "incomplete");
            }
        });
    }

    private Optional<String> given(TranslationUnit unit) {
        return Optional.ofNullable(given.get(unit.id()));
    }

    private ObjectNode texts(Field field) {
        return (ObjectNode) after.at(JsonPointer.compile(field.texts()));
    }

    private void count(TranslationUnit unit) {
        if (given(unit).equals(unit.target())) {
            unchanged++;
        } else {
            taken.add(unit.field().pointer(into.value()));
        }
    }

    private void skip(String unit, String name, String reason) {
        skipped.add(new SkippedUnit(unit, name, reason));
    }

    /** What makes of the document what was taken (RFC 7396): the texts in that language, and whole lists in which notes changed. */
    ObjectNode patch() {
        var patch = JsonNodeFactory.instance.objectNode();
        after.properties().forEach(member -> {
            var name = member.getKey();
            if (member.getValue().equals(before.get(name))) {
                return;
            }
            if (member.getValue() instanceof ObjectNode texts) {
                patch.putObject(name).set(into.value(), texts.get(into.value()));
            } else {
                patch.set(name, member.getValue());
            }
        });
        return patch;
    }

    /** Where the document says something else now. */
    List<String> taken() {
        return taken;
    }

    List<SkippedUnit> skipped() {
        return skipped;
    }

    long unchanged() {
        return unchanged;
    }

    long untranslated() {
        return untranslated;
    }
}
