package org.wegwijzer.editorial.entries;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.content.link.LinkKind;
import org.wegwijzer.content.link.LinkTexts;

/** Where public entries of a type have words: in their own texts, in those of their links, and in those of their groups of links. */
final class PublicWords {

    private static final List<String> GROUP_COLUMNS = List.of("title", "description");

    private PublicWords() {}

    /** A condition of SQL: whether the entry {@code e} says {@code :words} in public, as a pattern with {@code !} before what is meant literally. */
    static String of(EntryType type) {
        var name = type.singular();
        var own = says("%1$s_text x where x.%1$s_id = e.id".formatted(name), columns(type));
        var ofLinks = LinkKind.of(type)
                .flatMap(kind -> kind.rows().texts().stream()
                        .map(texts -> says(
                                "%s x join %s l on l.id = x.link_id where l.%s = e.id"
                                        .formatted(
                                                texts.table(),
                                                kind.rows().table(),
                                                kind.rows().owner()),
                                columns(texts))));
        var ofGroups = LinkKind.of(type)
                .flatMap(kind -> kind.groupTable().stream())
                .map(table -> says("%s_text x where x.%s_id = e.id".formatted(table, name), GROUP_COLUMNS));
        return Stream.concat(Stream.of(own), Stream.concat(ofLinks, ofGroups)).collect(Collectors.joining(" or "));
    }

    private static List<String> columns(EntryType type) {
        return switch (type) {
            case SOURCE -> List.of("name", "full_name", "abbreviation", "description", "body");
            case TOPIC -> List.of("title", "description", "key_points");
            case GUIDE -> List.of("title", "summary", "body");
            case FAQ -> List.of("question", "answer");
        };
    }

    private static List<String> columns(LinkTexts texts) {
        return texts.hasRole() ? List.of("note", "role") : List.of("note");
    }

    /** Lists of phrases are read as text, like all else. */
    private static String says(String rows, List<String> columns) {
        return columns.stream()
                .map(column -> "lower(cast(x.%s as varchar)) like :words escape '!'".formatted(column))
                .collect(Collectors.joining(" or ", "exists (select 1 from " + rows + " and (", "))"));
    }
}
