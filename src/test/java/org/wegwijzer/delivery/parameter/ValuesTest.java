package org.wegwijzer.delivery.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** Parameters with values of a closed list take these and nothing else. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource({"html, HTML", "markdown, MARKDOWN", "text, TEXT"})
    void aFormOfLongTextsHasAName(String name, BodyFormat format) {
        assertThat(BodyFormat.parse(name)).isEqualTo(format);
        assertThat(BodyFormat.allowed()).containsExactly("html", "markdown", "text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTML", "htm", "html,text", "plain"})
    void anotherFormIsRefusedWithThoseThatThereAre(String name) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> BodyFormat.parse(name));

        assertThat(refusal.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo(FaultCode.UNKNOWN_VALUE);
            assertThat(fault.allowed()).isEqualTo(BodyFormat.allowed());
        });
    }

    @Test
    void fiftyValuesAreTakenAndNoMore() {
        var fifty = IntStream.range(0, 50).mapToObj(number -> "a" + number).toList();
        var list = String.join(",", fifty);

        assertThat(Values.of("kind", list, fifty))
                .isEqualTo(fifty.stream().sorted().collect(Collectors.toList()));
        assertThat(catchThrowableOfType(ProblemException.class, () -> Values.slugs("kind", list + ",b"))
                        .faults())
                .extracting(fault -> fault.code())
                .isEqualTo(List.of(FaultCode.TOO_MANY_VALUES));
    }
}
