package org.wegwijzer.hint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What may be meant by a parameter that an address does not have: one that it has, under the name of another system or misspelt, or
 * one that another address has.
 */
public final class ParameterHints {

    /** Where no other address has anything to offer. */
    public static final ParameterHints HERE = new ParameterHints(Map.of(), Optional.empty());

    /** In {@link ForeignParameters}: ends the names of all parameters that choose members. */
    private static final String FIELDS = "Fields";

    /** In {@link ForeignParameters}: what nobody needs here. */
    private static final String NOTHING = "nothing";

    /** In {@link ForeignParameters}: no parameter here but a header. */
    private static final String HEADER = "Preview-Token";

    private static final Pattern SEPARATORS = Pattern.compile("[\\[\\].]+|__");
    private static final int MOST_PARTS = 5;

    private final Map<String, String> elsewhere;
    private final Optional<String> header;

    private ParameterHints(Map<String, String> elsewhere, Optional<String> header) {
        this.elsewhere = Map.copyOf(elsewhere);
        this.header = header;
    }

    /**
     * What readers may mean.
     *
     * @param elsewhere an address for each parameter that some address for readers has
     */
    public static ParameterHints ofReaders(Map<String, String> elsewhere) {
        return new ParameterHints(elsewhere, Optional.of(HEADER));
    }

    /**
     * What is meant by a parameter that is not there.
     *
     * @param name as it was given
     * @param known those that are there
     */
    public Hint of(String name, Set<String> known) {
        var parts = Stream.of(SEPARATORS.split(name, MOST_PARTS + 1))
                .limit(MOST_PARTS)
                .map(Nearness::plain)
                .filter(part -> !part.isEmpty())
                .toList();
        return Stream.<Function<String, Hint>>of(
                        whole -> Hint.of(Nearness.same(known, whole)),
                        whole -> member(whole, parts, known),
                        whole -> narrowing(parts, known),
                        whole -> foreign(Nearness.plain(whole), known),
                        whole -> head(parts, known),
                        whole -> Hint.of(Nearness.endingIn(known, whole)),
                        whole -> there(Nearness.same(elsewhere.keySet(), whole)),
                        whole -> Hint.near(whole, known),
                        whole -> there(Nearness.misspelt(elsewhere.keySet(), whole)))
                .map(guess -> guess.apply(name))
                .filter(hint -> !hint.words().isEmpty())
                .findFirst()
                .orElse(Hint.NONE);
    }

    /** {@code fields[guides]} (JSON:API) chooses members of guides. */
    private static Hint member(String name, List<String> parts, Collection<String> known) {
        var isOne = parts.size() == 2
                && name.indexOf('[') > 0
                && ForeignParameters.ours(parts.get(0)).contains(FIELDS);
        return isOne
                ? Hint.of(known.stream()
                        .filter(parameter -> parameter.endsWith(FIELDS))
                        .filter(parameter -> !Nearness.same(
                                        List.of(parameter.substring(0, parameter.length() - FIELDS.length())),
                                        parts.get(1))
                                .isEmpty())
                        .toList())
                : Hint.NONE;
    }

    private Hint narrowing(List<String> parts, Set<String> known) {
        if (parts.size() < 2 || !ForeignParameters.isNarrowing(parts.get(0))) {
            return Hint.NONE;
        }
        return parts.stream()
                .skip(1)
                .map(part -> Hint.of(filters(part, known)))
                .filter(hint -> !hint.meant().isEmpty())
                .findFirst()
                .orElseGet(() -> there(parts.stream()
                        .skip(1)
                        .flatMap(part -> Nearness.misspelt(elsewhere.keySet(), part).stream())
                        .limit(1)
                        .toList()));
    }

    private static List<String> filters(String part, Set<String> known) {
        return Nearness.among(known, part).stream()
                .filter(name -> !name.endsWith(FIELDS) && !name.endsWith("Limit"))
                .toList();
    }

    private Hint foreign(String plain, Set<String> known) {
        var ours = ForeignParameters.ours(plain);
        var here = ours.stream().filter(known::contains).toList();
        if (!here.isEmpty()) {
            return Hint.of(here);
        }
        var others = ours.stream()
                .flatMap(name -> Nearness.endingIn(known, name).stream())
                .toList();
        if (!others.isEmpty()) {
            return Hint.of(others);
        }
        if (ours.contains(HEADER)) {
            return header.map(ParameterHints::header).orElse(Hint.NONE);
        }
        return ours.contains(NOTHING) && header.isPresent()
                ? new Hint(List.of(), "Readers need no key; leave it out.")
                : there(ours);
    }

    private static Hint header(String name) {
        return new Hint(
                List.of(name), "Did you mean the header '%s'? Without it all that is public is shown.".formatted(name));
    }

    /** {@code populate[0]}, {@code sort[]}, {@code topic.slug}: what stands in front says what it is. */
    private Hint head(List<String> parts, Set<String> known) {
        if (parts.size() < 2) {
            return Hint.NONE;
        }
        var same = Nearness.same(known, parts.get(0));
        return same.isEmpty() ? foreign(parts.get(0), known) : Hint.of(same);
    }

    private Hint there(List<String> names) {
        return names.stream()
                .filter(elsewhere::containsKey)
                .findFirst()
                .map(this::there)
                .orElse(Hint.NONE);
    }

    private Hint there(String name) {
        var address = String.valueOf(elsewhere.get(name));
        return new Hint(List.of(address + "?" + name + "="), "Did you mean '%s' of %s?".formatted(name, address));
    }
}
