package org.wegwijzer.expand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wegwijzer.expand.RelationGraph.Target;

/** Whoever names a path that leads nowhere is told which may be meant, the likeliest first. */
class PathHintsTest {

    private static final Map<String, Map<String, Target>> RELATIONS = Map.of(
            "book", Map.of("authors", to("person"), "chapters", to("chapter"), "library", to("library")),
            "chapter", Map.of("book", to("book"), "authors", to("person")),
            "person", Map.of("books", to("book"), "prizes", to("prize")),
            "prize", Map.of("jury", to("judge")),
            "judge", Map.of("robes", to("robe")));

    private static final PathHints OF_BOOK = hints(RELATIONS, "book");

    private static Target to(String type) {
        return new Target(type, true);
    }

    private static PathHints hints(Map<String, Map<String, Target>> relations, String root) {
        RelationGraph graph = type -> new TreeMap<>(relations.getOrDefault(type, Map.of()));
        return new PathHints(graph, graph.relationsOf(root));
    }

    private static List<String> meant(String above, String unknown, String... below) {
        var known = above.isEmpty() ? List.<String>of() : List.of(above.split("\\."));
        var names = Stream.of(known.stream(), Stream.of(unknown), Stream.of(below))
                .flatMap(part -> part)
                .toList();
        return OF_BOOK.of(names, known.size()).meant();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
                    '', author, -, authors
                    '', Chapters, -, chapters
                    '', author, book, authors.books
                    '', author, boks, authors.books
                    chapters, author, -, chapters.authors
                    chapters.authors, bookz, -, chapters.authors.books
                    """)
    void aNameThatComesCloseStandsForTheOneThatIsThere(String above, String unknown, String below, String expected) {
        var after = below == null ? new String[0] : new String[] {below};

        assertThat(meant(above, unknown, after)).containsExactly(expected);
    }

    @Test
    void aPathIsOfferedAsFarAsItThenLeads() {
        assertThat(meant("", "author", "colour", "books")).containsExactly("authors");
        assertThat(meant("", "author", "prize", "colour")).containsExactly("authors.prizes");
        assertThat(meant("", "author", "prize", "jury")).containsExactly("authors.prizes.jury");
    }

    @ParameterizedTest
    @CsvSource({"*", "**", "all", "deep", "true", "1"})
    void whoAsksForEverythingIsToldAllThatThereIs(String everything) {
        assertThat(meant("", everything)).containsExactly("authors,chapters,library");
    }

    @Test
    void whoAsksForEverythingFurtherBelowIsToldTheWholePaths() {
        assertThat(meant("chapters", "*")).containsExactly("chapters.authors,chapters.book");
        assertThat(meant("library", "*")).isEmpty();
    }

    @Test
    void noPathIsOfferedThatARequestCannotHave() {
        assertThat(meant("", "authors/books/authors/books")).containsExactly("authors", "authors.books.authors");
        assertThat(meant("chapters", "authors/books/authors"))
                .containsExactly("chapters.authors", "chapters.authors.books");
        assertThat(meant("", "authors;authors")).containsExactly("authors");
    }

    @Test
    void whereRelationsHaveSomethingElseBetweenThemADotIsMeant() {
        assertThat(meant("", "authors/books")).containsExactly("authors", "authors.books");
        assertThat(meant("", "/authors/books")).containsExactly("authors", "authors.books");
        assertThat(meant("", "authors-prizes-jury")).containsExactly("authors", "authors.prizes.jury");
        assertThat(meant("chapters", "authors/books")).containsExactly("chapters.authors", "chapters.authors.books");
        assertThat(meant("", "authors/")).containsExactly("authors");
    }

    @Test
    void nothingIsMadeOfPartsOfWhichTheFirstIsNoRelation() {
        assertThat(meant("", "colours/books")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"authors;chapters", "authors chapters", "authors|chapters", "authors&chapters", "authors+chapters"})
    void wherePathsHaveSomethingElseBetweenThemACommaIsMeant(String unknown) {
        assertThat(meant("", unknown)).containsExactly("authors", "authors,chapters");
    }

    @Test
    void pathsWithSomethingElseBetweenThemAllBeginWhereTheyStand() {
        assertThat(meant("chapters", "book;authors"))
                .containsExactly("chapters.book", "chapters.book,chapters.authors");
    }

    @Test
    void severalPathsAreMeantOnlyIfEachOfThemLeadsSomewhere() {
        assertThat(meant("", "authors;colours")).containsExactly("authors");
    }

    @Test
    void aRelationThatStandsFurtherBelowIsOfferedWithTheShortestWayToIt() {
        assertThat(meant("", "books")).containsExactly("authors.books");
        assertThat(meant("", "book")).containsExactly("chapters.book");
        assertThat(meant("", "jury")).containsExactly("authors.prizes.jury");
        assertThat(meant("authors", "jury")).containsExactly("authors.prizes.jury");
        assertThat(meant("", "prizes")).containsExactly("authors.prizes");
    }

    @Test
    void noWayIsOfferedThatIsLongerThanARequestCanTake() {
        assertThat(meant("", "robes")).isEmpty();
        assertThat(meant("authors", "robes")).isEmpty();
        assertThat(meant("authors.prizes", "robes")).isEmpty();
    }

    @Test
    void nobodyKnowsWhatIsMeantByWhatIsNowhere() {
        assertThat(meant("", "colours")).isEmpty();
        assertThat(meant("library", "colours")).isEmpty();
        assertThat(meant("", "")).isEmpty();
        assertThat(OF_BOOK.of(List.of("nothing", "authors"), 1).meant()).isEmpty();
    }

    @Test
    void atMostFourPathsAreOffered() {
        assertThat(ofFan(5).of(List.of("end"), 0).meant())
                .containsExactly("to0.step.end", "to1.step.end", "to2.step.end", "to3.step.end");
        assertThat(ofFan(5).to("end")).hasSize(4);
    }

    @Test
    void fromAHundredPathsOnNobodyLooksFurther() {
        assertThat(ofFan(99).to("end")).hasSize(4);
        assertThat(ofFan(100).to("end")).isEmpty();
        assertThat(ofFan(100).to("step")).hasSize(4);
    }

    /** A root with so many relations, behind each of which a step leads to the end. */
    private static PathHints ofFan(int width) {
        var first = IntStream.range(0, width).boxed().collect(Collectors.toMap(number -> "to" + number, at -> to("a")));
        return hints(Map.of("root", first, "a", Map.of("step", to("b")), "b", Map.of("end", to("c"))), "root");
    }

    @Test
    void theShortestWayToARelationIsTheRelationWhereItIsThere() {
        assertThat(OF_BOOK.to("authors")).containsExactly("authors");
        assertThat(OF_BOOK.to("books")).containsExactly("authors.books");
        assertThat(OF_BOOK.to("jury")).containsExactly("authors.prizes.jury");
        assertThat(OF_BOOK.to("robes")).isEmpty();
        assertThat(OF_BOOK.to("author")).isEmpty();
    }

    @Property
    void whatIsOfferedForOneWrongNameCanBeAskedFor(
            @ForAll("misspelt") String unknown, @ForAll("below") List<String> below) {
        var expand = new ExpandParameter(type -> new TreeMap<>(RELATIONS.getOrDefault(type, Map.of())), Map.of());

        var meant = meant("", unknown, below.toArray(String[]::new));

        assertThat(meant)
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(4)
                .allSatisfy(
                        path -> assertThat(expand.parse("book", path).paths()).containsExactly(path));
    }

    /** One letter too many, anywhere in a relation of any type. */
    @Provide
    static Arbitrary<String> misspelt() {
        var names = Arbitraries.of("authors", "chapters", "library", "books", "prizes", "jury");
        var letters = Arbitraries.chars().range('a', 'z');
        return Combinators.combine(names, letters, Arbitraries.integers().between(0, 4))
                .as((name, letter, place) -> name.substring(0, place) + letter + name.substring(place));
    }

    @Provide
    static Arbitrary<List<String>> below() {
        return Arbitraries.of("author", "book", "prize", "colour").list().ofMaxSize(2);
    }
}
