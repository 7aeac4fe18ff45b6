package org.wegwijzer.delivery.graph.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wegwijzer.content.EntryType;
import org.wegwijzer.problem.FaultCode;
import org.wegwijzer.problem.ProblemException;

/** The values that narrow a list are read strictly and said again in one form. */
class FilterTest {

    private static final Filter SLUGS =
            Filter.of("topic", new Filter.Target(EntryType.TOPIC, Optional.empty()), "", "", "id");
    private static final Filter VALUES = Filter.of("kind", Filter.Form.VALUES, List.of("LAW", "AGENCY"), "");
    private static final Filter MOMENT = Filter.of("updatedSince", Filter.Form.MOMENT, List.of(), "");

    private static FaultCode refused(Filter filter, String text) {
        var refusal = catchThrowableOfType(ProblemException.class, () -> filter.parse(text));
        var fault = refusal.faults().get(0);
        assertThat(fault.location()).isEqualTo(filter.name());
        assertThat(fault.detail()).contains("'" + filter.name() + "'");
        return fault.code();
    }

    @Test
    void slugsComeSortedAndSayWhichEntriesTheyName() {
        var value = SLUGS.parse("b,a");

        assertThat(value).isEqualTo(List.of("a", "b"));
        assertThat(SLUGS.slugs(value)).containsExactly("a", "b");
        assertThat(SLUGS.printed(value)).isEqualTo("a,b");
    }

    @Test
    void valuesOfAClosedListNameNoEntries() {
        var value = VALUES.parse("LAW,AGENCY");

        assertThat(value).isEqualTo(List.of("AGENCY", "LAW"));
        assertThat(VALUES.slugs(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'A b', MALFORMED_VALUE", "'a,,b', EMPTY_VALUE", "'a,a', REPEATED_VALUE"})
    void whatIsNoListOfSlugsIsRefused(String text, FaultCode code) {
        assertThat(refused(SLUGS, text)).isEqualTo(code);
    }

    @Test
    void aListHasAtMostFiftyValues() {
        var fifty = "a" + ",a%s".repeat(49);
        var numbers = IntStream.range(0, 49).boxed().toArray();

        assertThat((List<?>) SLUGS.parse(fifty.formatted(numbers))).hasSize(50);
        assertThat(refused(SLUGS, fifty.formatted(numbers) + ",b")).isEqualTo(FaultCode.TOO_MANY_VALUES);
    }

    @Test
    void whatIsNotOnTheListIsRefused() {
        assertThat(refused(VALUES, "LAW,law")).isEqualTo(FaultCode.UNKNOWN_VALUE);
    }

    @Property
    void aMomentIsSaidAgainAsTheSameMomentInUtc(
            @ForAll @LongRange(min = 0, max = 253_402_300_799L) long second, @ForAll ZoneOffset offset) {
        var moment = Instant.ofEpochSecond(second);
        var local = OffsetDateTime.ofInstant(moment, offset);
        Assume.that(local.getYear() <= 9999);

        var value = MOMENT.parse(local.toString());

        assertThat(value).isEqualTo(moment.atOffset(ZoneOffset.UTC));
        assertThat(MOMENT.printed(value)).isEqualTo(moment.toString());
        assertThat(MOMENT.slugs(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T09:00:00 01:00, 2026-01-31T08:00:00Z",
        "0000-01-01T00:00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z, 9999-12-31T23:59:59Z"
    })
    void aBlankIsThePlusSignThatAQueryTook(String text, Instant moment) {
        assertThat(MOMENT.parse(text)).isEqualTo(moment.atOffset(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-01-31",
                "9999-12-31T23:59:59-01:00",
                "0000-01-01T00:00:00+01:00",
                "2026-02-30T00:00:00Z"
            })
    void whatIsNoMomentIsRefused(String text) {
        assertThat(refused(MOMENT, text)).isEqualTo(FaultCode.MALFORMED_VALUE);
    }

    @Test
    void theKeyOfACursorBecomesWhatItsListIsSortedBy() {
        assertThat(Sort.POSITION.value("7")).isEqualTo(7);
        assertThat(Sort.UPDATED.value("2026-01-31T09:00:00Z")).isEqualTo(OffsetDateTime.parse("2026-01-31T09:00:00Z"));
        assertThat(Sort.TITLE.value("a")).isEqualTo("a");
        assertThat(Sort.SLUG.sql()).isEqualTo("t.slug");
    }
}
