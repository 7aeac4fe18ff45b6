package org.wegwijzer.outside;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.CsvSource;

/** The addresses whose answers are the examples of the specification. */
final class Examples {

    private static final String HOLDER = "org.wegwijzer.openapi.ExamplesTest";
    private static final String METHOD = "theExampleIsWhatTheSampleHubAnswers";

    private Examples() {}

    /** All of them, as the test that compares the examples with the answers names them. */
    static List<String> addresses() {
        try {
            var test = Class.forName(HOLDER).getDeclaredMethod(METHOD, String.class, String.class);
            return test.getAnnotation(CsvSource.class)
                    .textBlock()
                    .lines()
                    .filter(line -> line.contains("|"))
                    .map(line -> line.substring(line.indexOf('|') + 1).strip())
                    .toList();
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** These and what a reader, a crawler and somebody lost ask for besides. */
    static List<String> andOthers() {
        return Stream.concat(
                        addresses().stream(),
                        Stream.of(
                                "/v1/sources",
                                "/v1/topics",
                                "/v1/guides",
                                "/v1/faqs",
                                "/v1/guides?limit=100&expand=sources,topics,faqs,next",
                                "/v1/sources/ind?expand=topics,guides,faqs.guide,hub",
                                "/v1/sources/ind?lang=ar",
                                "/v1/search?q=health",
                                "/v1/openapi.json",
                                "/",
                                "/.well-known/api-catalog",
                                "/sitemap.xml",
                                "/v1/sources/nowhere",
                                "/v1/nowhere",
                                "/v1/sources?limit=0",
                                "/v1/sources?expand=nothing"))
                .toList();
    }
}
