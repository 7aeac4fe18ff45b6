package org.wegwijzer.delivery.graph.request;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wegwijzer.delivery.parameter.BodyFormat;
import org.wegwijzer.delivery.parameter.LinkForm;
import org.wegwijzer.expand.Expansion;

/**
 * What a reader wants to see of entries, apart from the language.
 *
 * @param limits most items of an expanded relation, by its name
 * @param fields which members of entries are wanted
 * @param bodyFormat the form of long texts
 * @param links the form of links to entries in long texts
 */
public record ViewOptions(
        Expansion expansion, Map<String, Integer> limits, FieldChoice fields, BodyFormat bodyFormat, LinkForm links) {

    /** Nothing beyond what is shown anyway. */
    public static final ViewOptions NONE =
            new ViewOptions(Expansion.NONE, Map.of(), FieldChoice.NONE, BodyFormat.HTML, LinkForm.API);

    /** What these relations, or paths of them, lead to, as much of it as one answer can hold, and long texts without markup. */
    public static ViewOptions all(Collection<String> paths) {
        var limits = paths.stream()
                .flatMap(path -> Stream.of(path.split("\\.")))
                .distinct()
                .collect(toMap(Function.identity(), relation -> ReadOptions.MAX_LIMIT));
        return new ViewOptions(Expansion.of(paths), limits, FieldChoice.NONE, BodyFormat.TEXT, LinkForm.API);
    }

    public ViewOptions {
        limits = Map.copyOf(limits);
    }
}
