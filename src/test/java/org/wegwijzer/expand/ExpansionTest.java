package org.wegwijzer.expand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.expand.RelationGraph.Target;
import org.wegwijzer.problem.Fault;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** What {@code expand} asks for is a tree, whatever the order of its paths; what it cannot ask for is refused, all at once. */
class ExpansionTest {

    private static final Map<String, Map<String, Target>> RELATIONS = Map.of(
            "book", Map.of("authors", many("person"), "chapters", many("chapter")),
            "chapter", Map.of("book", one("book"), "authors", many("person")),
            "person", Map.of("books", many("book")));

    private static final ExpandParameter EXPAND = new ExpandParameter(
            type -> new TreeMap<>(RELATIONS.getOrDefault(type, Map.of())), Map.of("library", one("library")));

    private static Target many(String type) {
        return new Target(type, true);
    }

    private static Target one(String type) {
        return new Target(type, false);
    }

    private static List<Fault> faults(String text) {
        return catchThrowableOfType(ProblemException.class, () -> EXPAND.parse("book", text))
                .faults();
    }

    @Test
    void aPathExpandsEveryRelationOnItsWay() {
        var expansion = EXPAND.parse("book", "chapters.authors.books");

        assertThat(expansion.wants("chapters")).isTrue();
        assertThat(expansion.of("chapters").wants("authors")).isTrue();
        assertThat(expansion.of("chapters").of("authors").wants("books")).isTrue();
        assertThat(expansion.wants("authors")).isFalse();
    }

    @Test
    void nothingIsWantedBelowWhatIsNotWanted() {
        var expansion = EXPAND.parse("book", "authors");

        assertThat(expansion.of("chapters")).isEqualTo(Expansion.NONE);
    }

    @Test
    void aRelationOfTheRootIsThereAtTheRootOnly() {
        var atRoot = EXPAND.parse("book", "library");

        assertThat(atRoot.wants("library")).isTrue();
        assertThat(faults("authors.books.library")).extracting(Fault::code).containsExactly(FaultCode.UNKNOWN_RELATION);
    }

    @Test
    void relationsToManyCanBeLimitedWhereverAPathCanNameThem() {
        var steps = new ExpandParameter(
                type -> new TreeMap<>(Map.of("to" + type.length(), many(type + "x"), "one", one(type))), Map.of());

        assertThat(EXPAND.limitable("book")).containsExactly("authors", "chapters", "books");
        assertThat(steps.limitable("x")).containsExactly("to1", "to2", "to3");
        assertThat(EXPAND.limitable("nothing")).isEmpty();
    }

    @Test
    void onlyRelationsToManyOfAnExpansionCanBeLimitedInIt() {
        var expansion = EXPAND.parse("book", "chapters.book,chapters.authors,library");

        assertThat(EXPAND.limitable("book", expansion)).containsExactly("chapters", "authors");
        assertThat(EXPAND.limitable("book", Expansion.NONE)).isEmpty();
    }

    @Test
    void anExpansionIsSaidAgainInPathsThatNoOtherContinues() {
        var expansion = EXPAND.parse("book", "chapters.authors.books,authors,chapters");

        assertThat(expansion.paths()).containsExactly("authors", "chapters.authors.books");
        assertThat(expansion.wantsAnywhere("books")).isTrue();
        assertThat(expansion.wantsAnywhere("authors")).isTrue();
        assertThat(expansion.wantsAnywhere("library")).isFalse();
    }

    @Test
    void aRelationIsReachedByItsShortestPath() {
        assertThat(EXPAND.pathsTo("book", "library")).containsExactly("library");
        assertThat(EXPAND.pathsTo("book", "books")).containsExactly("authors.books");
    }

    @Test
    void everyFaultyPathIsNamedAtOnce() {
        var faults = faults("nothing,authors.nothing,chapters.authors.books.authors,authors");

        assertThat(faults)
                .extracting(Fault::code)
                .containsExactly(FaultCode.UNKNOWN_RELATION, FaultCode.UNKNOWN_RELATION, FaultCode.TOO_DEEP);
        assertThat(faults.get(0).allowed()).containsExactly("authors", "chapters", "library");
        assertThat(faults.get(1).allowed()).containsExactly("books");
    }

    @Test
    void anEmptyValueDoesNotHideAnotherFault() {
        var faults = faults("nothing,,authors,authors");

        assertThat(faults)
                .extracting(Fault::code)
                .containsExactlyInAnyOrder(FaultCode.UNKNOWN_RELATION, FaultCode.EMPTY_VALUE, FaultCode.REPEATED_VALUE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    authors,          | EMPTY_VALUE
                    ,authors          | EMPTY_VALUE
                    authors,authors   | REPEATED_VALUE
                    authors.          | UNKNOWN_RELATION
                    .authors          | UNKNOWN_RELATION
                    authors..books    | UNKNOWN_RELATION
                    Authors           | UNKNOWN_RELATION
                    author            | UNKNOWN_RELATION
                    library.books     | UNKNOWN_RELATION
                    a.b.c.d           | TOO_DEEP
                    """)
    void whatIsNoListOfPathsIsRefused(String text, FaultCode code) {
        var faults = faults(text);

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.location()).isEqualTo("expand");
        });
    }

    @Property
    void theOrderOfPathsDoesNotMatter(@ForAll("paths") Set<String> paths, @ForAll long seed) {
        var permuted = new ArrayList<>(paths);
        Collections.shuffle(permuted, new Random(seed));

        var expansion = EXPAND.parse("book", String.join(",", paths));

        assertThat(EXPAND.parse("book", String.join(",", permuted))).isEqualTo(expansion);
    }

    @Property
    void namingTheBeginningOfAPathAddsNothing(@ForAll("path") String path) {
        var beginning = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) + "," : "";

        var expansion = EXPAND.parse("book", beginning + path);

        assertThat(expansion).isEqualTo(EXPAND.parse("book", path));
    }

    @Property
    void everythingAskedForIsWanted(@ForAll("paths") Set<String> paths) {
        var expansion = EXPAND.parse("book", String.join(",", paths));

        assertThat(paths).allSatisfy(path -> {
            var at = expansion;
            for (var relation : path.split("\\.")) {
                assertThat(at.wants(relation)).isTrue();
                at = at.of(relation);
            }
        });
    }

    @Property
    void whateverIsSentIsReadOrRefused(@ForAll String text) {
        try {
            EXPAND.parse("book", text);
        } catch (ProblemException refused) {
            assertThat(refused.faults()).isNotEmpty();
        }
    }

    @Provide
    static Arbitrary<String> path() {
        return Arbitraries.of(
                "authors",
                "chapters",
                "authors.books",
                "chapters.book",
                "chapters.authors",
                "authors.books.authors",
                "authors.books.chapters",
                "chapters.book.authors",
                "chapters.authors.books",
                "library");
    }

    @Provide
    static Arbitrary<Set<String>> paths() {
        return path().set().ofMinSize(1).ofMaxSize(ExpandParameter.MAX_PATHS);
    }
}
