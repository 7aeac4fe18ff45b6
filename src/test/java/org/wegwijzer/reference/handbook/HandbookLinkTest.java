package org.wegwijzer.reference.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wegwijzer.markdown.Heading;
import org.wegwijzer.markdown.Markdown;

/** Links between the files of the repository, as those follow them who read it there. */
class HandbookLinkTest {

    private static final Path GUIDE = Path.of("src/docs/guide");
    private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`]*`");

    static Stream<Path> files() throws IOException {
        try (var documents = Files.walk(Path.of("src/docs"))) {
            var all = Stream.concat(
                    Stream.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "RELEASING.md", "SECURITY.md")
                            .map(Path::of),
                    documents.filter(file -> file.toString().endsWith(".md")));
            return all.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLinkLeadsToAFileAndAHeading(Path file) {
        var links =
                LINK.matcher(CODE.matcher(text(file)).replaceAll("")).results().map(link -> link.group(1));

        assertThat(links.filter(link -> !link.matches("[a-z]+:.*|[^/#.]+"))).allSatisfy(link -> {
            var parts = link.split("#", 2);
            var target =
                    parts[0].isEmpty() ? file : file.resolveSibling(parts[0]).normalize();

            assertThat(target).exists();
            if (parts.length > 1 && target.toString().endsWith(".md")) {
                assertThat(Markdown.parse(text(target)).headings())
                        .extracting(Heading::id)
                        .contains(parts[1]);
            }
        });
    }

    @Test
    void everyPageIsListed() throws IOException {
        var handbook = Handbook.read(path -> text(Path.of(path)));

        try (var pages = Files.list(GUIDE)) {
            assertThat(pages.map(page -> PageAddresses.of(page.toString()).orElseThrow()))
                    .isSubsetOf(handbook.addresses());
        }
    }

    @Test
    void whatOnlyTheRepositoryHasIsNoLink() {
        var changelog = "CHANGELOG.md";

        assertThat(PageAddresses.target(changelog, "src/docs/decisions/README.md"))
                .isEmpty();
        assertThat(PageAddresses.target(changelog, "src/docs/guide/paging.md#filters"))
                .contains("/docs/paging#filters");
        assertThat(List.of("#top", "https://semver.org", "mailto:a@b.nl"))
                .allSatisfy(link ->
                        assertThat(PageAddresses.target(changelog, link)).contains(link));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
