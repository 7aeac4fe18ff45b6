package org.wegwijzer.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of header fields are those of RFC 9110, 5.6.7. */
class HttpDatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final Instant MOMENT = Instant.parse("1994-11-06T08:49:37Z");

    @Test
    void aDateIsWrittenInTheOneFormThatThereIs() {
        assertThat(HttpDates.text(MOMENT)).isEqualTo("Sun, 06 Nov 1994 08:49:37 GMT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
    void aDateIsReadInEachFormThatThereEverWas(String field) {
        assertThat(HttpDates.parse(field, TODAY)).contains(MOMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "1994-11-06T08:49:37Z", "Mon, 06 Nov 1994 08:49:37 GMT"})
    void whatIsNoDateIsNone(String field) {
        assertThat(HttpDates.parse(field, TODAY)).isEmpty();
    }
}
